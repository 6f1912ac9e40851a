package nl.wijkbord.badsamples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Public, and open to whoever finds it; never registered, so that the tests of the product do not meet it. */
@Route(value = "open-for-all", registerAtStartup = false)
public class OpenView extends Div {}
