package nl.wijkbord.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.AttachmentRow;
import nl.wijkbord.dossier.AttachmentService;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.file.Refusal;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.file.UploadIntake;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A photo that somebody gives along with a new card, whatever becomes of the photo. */
@WijkbordTest
@ExtendWith(Screen.class)
@Import(Noord.class)
@SuppressWarnings("NullAway.Init")
class PhotoFieldTests {

    @Autowired
    private Noord noord;

    @Autowired
    private PhotoAlong along;

    @Autowired
    private CardService cards;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private UploadIntake intake;

    @Autowired
    private Spotlight spotlight;

    private PhotoField field;
    private CardRow card;

    @BeforeEach
    void aFormAndTheCardThatComesOfIt() {
        card = made(Visibility.WIJKTEAM);
        field = along.field();
        UI.getCurrent().add(field);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void aPhotoGoesWithItsCardAndShowsWhatTheCardIsAbout() throws Exception {
        arrives(new PhotoField.Arrival());

        field.keep(card, Reason.NONE);

        assertThat(photos(card, noord.cor)).extracting(AttachmentRow::caption).containsExactly("Lantaarn kapot");
    }

    @Test
    void onACardOfOneOrganisationThePhotoIsForThatOrganisation() throws Exception {
        var ours = made(Visibility.EIGEN_ORGANISATIE);
        arrives(new PhotoField.Arrival());

        field.keep(ours, Reason.NONE);

        assertThat(photos(ours, noord.bo)).extracting(AttachmentRow::onlyFor).containsExactly(noord.politie);
        assertThat(photos(ours, noord.cor)).isEmpty();
    }

    @Test
    void aPhotoThatIsSlowerThanItsMakerFindsTheCard() throws Exception {
        var photo = new PhotoField.Arrival();
        field.expect(photo);
        field.keep(card, Reason.NONE);
        field.clear();
        assertThat(photos(card, noord.bo)).isEmpty();

        field.arrived(photo, file());

        assertThat(photos(card, noord.bo)).hasSize(1);
    }

    @Test
    void aPhotoThatDoesNotComeCostsNoCard() {
        var photo = new PhotoField.Arrival();
        field.expect(photo);
        field.keep(card, Reason.NONE);

        field.refuse(photo, "dossier.upload.failed");

        assertThat(OpenCard.notice()).startsWith("Kaart " + card.number() + " is bewaard, maar de foto niet.");
        assertThat(cards.find(card.number(), noord.bo.clearance())).isPresent();
    }

    @Test
    void aPhotoThatMayNotBeKeptCostsNoCard() throws Exception {
        arrives(new PhotoField.Arrival());
        spotlight.on(noord.manager);

        field.keep(card, Reason.NONE);

        assertThat(OpenCard.notice()).startsWith("Kaart " + card.number() + " is bewaard, maar de foto niet.");
        assertThat(photos(card, noord.bo)).isEmpty();
    }

    @Test
    void whatIsNoPhotoIsToldBeforeThereIsACard() {
        var photo = new PhotoField.Arrival();
        field.expect(photo);

        field.refuse(photo, Refusal.HEIC.textKey());
        field.keep(card, Reason.NONE);

        assertThat(OpenCard.notice()).contains("HEIC");
        assertThat(photos(card, noord.bo)).isEmpty();
    }

    @Test
    void whoThinksBetterOfItSendsNone() throws Exception {
        arrives(new PhotoField.Arrival());

        _click(_get(NativeButton.class, it -> it.withText("Zonder foto")));
        field.keep(card, Reason.NONE);

        assertThat(photos(card, noord.bo)).isEmpty();
    }

    private void arrives(PhotoField.Arrival photo) throws Exception {
        field.expect(photo);
        field.arrived(photo, file());
    }

    private SafeFile file() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return intake.accept(new ByteArrayInputStream(out.toByteArray()), "lantaarn.png");
    }

    private CardRow made(Visibility visibility) {
        var id = noord.signal(visibility).id();
        return cards.rows(Set.of(id), noord.bo.clearance()).getFirst();
    }

    private List<AttachmentRow> photos(CardRow of, Viewer who) {
        return attachments.of(of.id(), who.clearance());
    }
}
