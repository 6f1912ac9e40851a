package nl.wijkbord.ui;

import com.vaadin.flow.component.textfield.IntegerField;

/** A field for a whole number, that says in words which numbers it takes. */
public final class Numbers {

    private Numbers() {}

    public static IntegerField field(String labelKey, int least, int most) {
        var field = new IntegerField(Texts.get(labelKey));
        var wrong = Texts.get("form.number.wrong", least, most);
        field.setMin(least);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong));
        return field;
    }
}
