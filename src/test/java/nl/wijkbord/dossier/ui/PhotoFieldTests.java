package nl.wijkbord.dossier.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
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
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A photo that somebody gives along with a new card, whatever becomes of the photo. */
@WijkbordTest
@ExtendWith(Screen.class)
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
    void aPhotoGoesWithItsCardAndTakesNoWordsOfItAlong() throws Exception {
        arrives();

        field.keep(card);

        assertThat(photos(card, noord.cor)).extracting(AttachmentRow::caption).containsExactly("");
    }

    @Test
    void onACardOfOneOrganisationThePhotoIsForThatOrganisation() throws Exception {
        var ours = made(Visibility.EIGEN_ORGANISATIE);
        arrives();

        field.keep(ours);

        assertThat(photos(ours, noord.bo)).extracting(AttachmentRow::onlyFor).containsExactly(noord.politie);
        assertThat(photos(ours, noord.cor)).isEmpty();
    }

    @Test
    void aPhotoThatIsSlowerThanItsMakerFindsTheCard() throws Exception {
        var photo = sent();
        field.keep(card);
        field.clear();
        assertThat(photos(card, noord.bo)).isEmpty();

        photo.arrived(file());

        assertThat(photos(card, noord.bo)).hasSize(1);
    }

    @Test
    void aPhotoThatIsLateGoesWithItsOwnCardAndNotWithTheNext() throws Exception {
        var late = sent();
        field.keep(card);
        field.clear();
        var next = made(Visibility.WIJKTEAM);

        late.arrived(file());
        field.keep(next);

        assertThat(photos(card, noord.bo)).hasSize(1);
        assertThat(photos(next, noord.bo)).isEmpty();
    }

    @Test
    void aPhotoOfACardThatWasNotMadeGoesWithNone() throws Exception {
        var late = sent();
        field.clear();

        late.arrived(file());
        field.keep(card);
        late.arrived(file());

        assertThat(photos(card, noord.bo)).isEmpty();
    }

    @Test
    void theButtonOfAPhotoThatIsOnItsWayToItsCardLetsItIn() throws Exception {
        var late = sent();
        field.keep(card);
        field.clear();

        assertThat(late.upload().isAttached()).isTrue();
        assertThat(late.upload().isVisible()).isTrue();
        assertThat(late.upload().getElement().hasAttribute("hidden")).isTrue();
        assertThat(field.round()).isNotSameAs(late);
        late.arrived(file());
        assertThat(late.upload().isAttached()).isFalse();
    }

    @Test
    void aPhotoThatCanNoLongerComeInIsNotLostInSilence() throws Exception {
        var late = sent();
        field.keep(card);

        UI.getCurrent().remove(field);

        assertThat(OpenCard.notice()).startsWith("Kaart " + card.number() + " is bewaard, maar de foto niet.");
        late.arrived(file());
        assertThat(photos(card, noord.bo)).isEmpty();
    }

    @Test
    void whoLeavesWithoutACardHearsNothingOfThePhoto() {
        var before = NotificationsKt.getNotifications().size();
        sent();

        UI.getCurrent().remove(field);

        assertThat(NotificationsKt.getNotifications()).hasSize(before);
    }

    @Test
    void aPhotoThatTheBrowserCouldNotSendIsToldAndAnotherMayCome() {
        var failed = sent();

        browser("upload-error");

        assertThat(OpenCard.notice()).startsWith("Versturen lukt niet.");
        assertThat(field.round()).isNotSameAs(failed);
    }

    @Test
    void aPhotoThatDoesNotComeCostsNoCard() {
        var photo = sent();
        field.keep(card);

        photo.refuse("dossier.upload.failed");

        assertThat(OpenCard.notice()).startsWith("Kaart " + card.number() + " is bewaard, maar de foto niet.");
        assertThat(cards.find(card.number(), noord.bo.clearance())).isPresent();
    }

    @Test
    void aPhotoThatMayNotBeKeptCostsNoCard() throws Exception {
        arrives();
        spotlight.on(noord.manager);

        field.keep(card);

        assertThat(OpenCard.notice()).startsWith("Kaart " + card.number() + " is bewaard, maar de foto niet.");
        assertThat(photos(card, noord.bo)).isEmpty();
    }

    @Test
    void whatIsNoPhotoIsToldBeforeThereIsACard() {
        var photo = sent();

        photo.refuse(Refusal.HEIC.textKey());
        field.keep(card);

        assertThat(OpenCard.notice()).contains("HEIC");
        assertThat(photos(card, noord.bo)).isEmpty();
    }

    @Test
    void whoThinksBetterOfItSendsNone() throws Exception {
        arrives();

        _click(_get(NativeButton.class, it -> it.withText("Zonder foto")));
        field.keep(card);

        assertThat(photos(card, noord.bo)).isEmpty();
    }

    /** The browser tells of it before it sends it. */
    private PhotoRound sent() {
        browser("upload-before");
        return field.round();
    }

    private void browser(String event) {
        var upload = field.round().upload().getElement();
        var data = JsonMapper.shared().valueToTree(Map.of("element.files.some(file => file.uploading)", true));
        _fireDomEvent(upload, new DomEvent(upload, event, data));
    }

    private void arrives() throws Exception {
        sent().arrived(file());
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
