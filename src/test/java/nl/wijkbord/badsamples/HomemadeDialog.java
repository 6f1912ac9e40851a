package nl.wijkbord.badsamples;

import com.vaadin.flow.component.dialog.Dialog;

public class HomemadeDialog extends Dialog {}
