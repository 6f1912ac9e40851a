package nl.wijkbord.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.AttachmentInput;
import nl.wijkbord.dossier.AttachmentService;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.ReferenceInput;
import nl.wijkbord.dossier.ReferenceService;
import nl.wijkbord.file.UploadIntake;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DossierScreenTests extends DossierScene {

    @Autowired
    private CardWork work;

    @Autowired
    private CommentService comments;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private ReferenceService references;

    @Autowired
    private UploadIntake intake;

    @Test
    void whatIsSentStandsInTheListAndTheFieldIsEmpty() {
        var card = open(noord.bo);

        write("Vrijdag ga ik langs");
        card.pressButton("Plaatsen");

        assertThat(card.words()).contains("Vrijdag ga ik langs", "zojuist").doesNotContain("Nog geen opmerkingen.");
        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void whatOthersSayComesInWithoutTouchingWhatIsTyped() {
        say("Eerst dit");
        var card = open(noord.cor);
        var first = items().getFirst();
        write("Half af");
        var typing = field();

        say("En toen dit");
        spotlight.on(noord.cor);
        card.panel().refresh();

        assertThat(card.words()).containsSubsequence("Eerst dit", "En toen dit");
        assertThat(items().getFirst()).isSameAs(first);
        assertThat(field()).isSameAs(typing);
        assertThat(typing.getValue()).isEqualTo("Half af");
    }

    @Test
    void whoWorksForAnotherByNowKeepsTheTextAndSendsNothing() {
        var card = open(noord.bo);
        write("Extra surveillance");
        _setValue(_get(Checkbox.class), true);
        spotlight.on(new Viewer(
                noord.bo.id(), "bo", noord.corporatie, Map.of(noord.wijk, Set.of(Role.PROFESSIONAL)), Set.of()));

        card.pressButton("Plaatsen");

        assertThat(notice()).startsWith("Je werkt nu voor een andere organisatie");
        assertThat(field().getValue()).isEqualTo("Extra surveillance");
        assertThat(comments.of(id, noord.cor.clearance())).isEmpty();
    }

    @Test
    void whatIsForUsIsMarkedAndNotOnTheScreenOfOthers() {
        var ours = open(noord.bo);
        write("Extra surveillance");
        _setValue(_get(Checkbox.class), true);
        ours.pressButton("Plaatsen");

        assertThat(items().getFirst().getClassNames()).contains("only-us");
        assertThat(ours.words()).contains("Extra surveillance", "Alleen voor politie");
        UI.getCurrent().removeAll();
        assertThat(open(noord.cor).words())
                .doesNotContain("Extra surveillance", "Alleen voor politie")
                .contains("Nog geen opmerkingen.");
    }

    @Test
    void whatLooksLikePersonalDataAsksForAReason() {
        var card = open(noord.bo);
        write("Bel 06-12345678");
        card.pressButton("Plaatsen");

        assertThat(field().getErrorMessage()).contains("telefoonnummer");
        assertThat(field().getValue()).isEqualTo("Bel 06-12345678");
        card.giveReason("Nummer van de gemeente");
        card.pressButton("Plaatsen");

        assertThat(field().isInvalid()).isFalse();
        assertThat(items()).hasSize(1);
    }

    @Test
    void aTextWithTagsIsATextWithTags() {
        say("<img src=x onerror=alert(1)>");

        assertThat(open(noord.bo).words()).contains("<img src=x onerror=alert(1)>");
        assertThat(_find(Html.class)).isEmpty();
        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void aSignShowsHowManyGaveIt() {
        say("Vrijdag");
        var card = open(noord.cor);

        card.press("Gezien");

        assertThat(card.words()).contains("Gezien 1");
        card.press("Gezien 1");
        assertThat(card.words()).doesNotContain("Gezien 1");
    }

    @Test
    void onesOwnWordsCanBeSaidOtherwise() {
        say("Vrijdag");
        var card = open(noord.bo);

        card.press("Bewerken");
        OpenCard.fill("Opmerking", "Zaterdag");
        OpenCard.confirm("Opslaan");

        assertThat(card.words()).contains("Zaterdag", "bewerkt").doesNotContain("Vrijdag");
        UI.getCurrent().removeAll();
        assertThat(open(noord.cor).words()).contains("bewerkt").doesNotContain("Bewerken");
    }

    @Test
    void whoOnlyReadsHasNothingToFillIn() {
        say("Vrijdag");

        assertThat(open(noord.manager).words()).contains("Vrijdag").doesNotContain("Plaatsen", "Foto of pdf");
        assertThat(_find(Upload.class)).isEmpty();
        UI.getCurrent().removeAll();
        assertThat(open(noord.wethouder).words()).doesNotContain("Vrijdag", "Opmerkingen");
    }

    @Test
    void aPhotoStandsInTheGalleryWithItsCaptionAsItsWords() throws Exception {
        spotlight.on(noord.bo);
        var about = new AttachmentInput("De lantaarn", null, true);
        var file = intake.accept(new ByteArrayInputStream(picture()), "a.png");
        attachments.add(id, file, about, Reason.NONE);

        var card = open(noord.cor);
        assertThat(card.words()).contains("De lantaarn", "Deelbaar").doesNotContain("Verwijderen");
        assertThat(_get(Image.class).getAlt()).hasValue("De lantaarn");
        UI.getCurrent().removeAll();
        open(noord.bo).press("Verwijderen");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void whoWidensACardReadsWhatComesAlong() {
        id = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        say("Voor ons");
        work.show(row().ref(), Visibility.BEPERKT, Set.of(noord.corporatie));
        say("Eerst dit");
        say("En toen dit");

        var card = open(noord.bo);
        card.pressSign("Wijzig: Zichtbaar voor");
        assertThat(OpenCard.dialogWords()).doesNotContain("wat er al staat");
        OpenCard.fill("Zichtbaar voor", Visibility.WIJKTEAM);

        assertThat(OpenCard.dialogWords()).contains("2 opmerkingen, geen foto’s of documenten en geen verwijzingen");
    }

    @Test
    void onlyASafeReferenceIsALink() {
        spotlight.on(noord.bo);
        references.add(id, new ReferenceInput("Meldingen", "https://meldingen.voorbeeld.nl/12"), Reason.NONE);
        references.add(id, new ReferenceInput("Zaken", "javascript:alert(1)"), Reason.NONE);

        assertThat(open(noord.cor).words()).contains("Meldingen", "Zaken", "javascript:alert(1)");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("https://meldingen.voorbeeld.nl/12")
                .noneMatch(it -> it.startsWith("javascript"));
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private void say(String text) {
        spotlight.on(noord.bo);
        comments.say(id, text, null, Reason.NONE);
    }

    private static List<CommentItem> items() {
        return _find(CommentItem.class);
    }
}
