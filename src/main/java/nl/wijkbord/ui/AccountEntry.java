package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;

/**
 * A screen about one's own account, in the menu under one's name; contributed as a bean by the module that owns it.
 *
 * @param authority who finds it there
 */
public record AccountEntry(String key, Class<? extends Component> screen, String authority) {}
