package nl.wijkbord.ui;

/** The words of the product for a screen without Spring; Vaadin makes it by name, so it has to be public. */
public class ScreenTranslations extends Translations {

    private static final long serialVersionUID = 1L;
}
