package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import nl.wijkbord.dossier.FileReach;
import nl.wijkbord.ui.InputForm;
import nl.wijkbord.ui.Texts;

/** Who may see a photo or document. */
final class ReachForm extends Composite<Div> implements InputForm<FileReach> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<FileReach> reach = new RadioButtonGroup<>(Texts.get("dossier.attachment.reach"));

    ReachForm(String onlyForThem) {
        reach.setItems(FileReach.values());
        reach.setItemLabelGenerator(it -> words(it, onlyForThem));
        getContent().addClassName("form");
        getContent().add(reach);
    }

    @Override
    public void show(FileReach value) {
        reach.setValue(value);
    }

    @Override
    public Optional<FileReach> read() {
        return Optional.ofNullable(reach.getValue());
    }

    static String words(FileReach reach, String onlyForThem) {
        return switch (reach) {
            case OWN -> onlyForThem;
            case CARD, OUTSIDE -> Texts.get("dossier.attachment.reach." + reach);
        };
    }
}
