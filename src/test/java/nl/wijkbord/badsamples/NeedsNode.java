package nl.wijkbord.badsamples;

import com.vaadin.flow.component.dependency.JsModule;

@JsModule("./needs-node.js")
public class NeedsNode {}
