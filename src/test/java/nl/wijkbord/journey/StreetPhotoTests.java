package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody in the street puts what is seen there on the board, with a photo. */
@SuppressWarnings("NullAway.Init")
class StreetPhotoTests extends JourneyScene {

    private static final String WHERE_IT_WAS_TAKEN = "EXIF-PLAATS-GEHEIM";

    private Person person;

    @BeforeEach
    void aPhone() {
        person = browsers.signedIn("wijkbeheerder", Screen.PHONE);
        person.open("/nieuw?wijk=zuidoost");
        field("Wat is er aan de hand?").waitFor();
    }

    @Test
    void thePhotoIsOnTheCardWithoutThePlaceWhereItWasTaken() throws Exception {
        send("straat.jpg", "image/jpeg", photo());
        assertThat(person.page().getByText("straat.jpg gaat mee.")).isVisible();
        assertThat(Axe.findings(person.page())).isEmpty();

        answer("Bankje is kapot");

        var picture = person.page().locator(".attachments img[alt='Foto zonder bijschrift']");
        openCard();
        assertThat(picture).hasCount(1);
        var address = (String) picture.evaluate("it => it.closest('a').href");
        var sent = person.page().request().get(address).body();
        assertThat(new String(photo(), ISO_8859_1)).contains(WHERE_IT_WAS_TAKEN);
        assertThat(new String(sent, ISO_8859_1)).startsWith("ÿØ").doesNotContain(WHERE_IT_WAS_TAKEN);
    }

    @Test
    void whatIsNoPhotoAfterAllCostsNoCard() {
        send("straat.jpg", "image/jpeg", "geen foto".getBytes(ISO_8859_1));
        assertThat(person.page().locator("vaadin-notification-card").first()).isVisible();
        assertThat(person.page().getByText("gaat mee.")).hasCount(0);

        answer("Bankje is los");

        openCard();
        assertThat(person.page().locator(".attachments img")).hasCount(0);
    }

    private void send(String name, String type, byte[] content) {
        person.page().locator(".photo-field input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private void answer(String what) {
        field("Wat is er aan de hand?").fill(what);
        field("Waar?").fill("Stationsplein");
        field("Soort").fill("zwerf");
        assertThat(person.page().locator("vaadin-combo-box-item:not([hidden])")).hasCount(1);
        person.page().keyboard().press("ArrowDown");
        person.page().keyboard().press("Enter");
        person.page().keyboard().press("Control+Enter");
    }

    private void openCard() {
        person.page().locator("vaadin-notification-card a").last().click();
        person.page().locator(".card-panel").waitFor();
    }

    private Locator field(String label) {
        return person.page().getByLabel(label).first();
    }

    /** A JPEG that says of itself where it was taken, as those of a phone do. */
    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var picture = out.toByteArray();
        var words = ("Exif\0\0" + WHERE_IT_WAS_TAKEN).getBytes(ISO_8859_1);
        return ByteBuffer.allocate(picture.length + words.length + 4)
                .put(picture, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (words.length + 2))
                .put(words)
                .put(picture, 2, picture.length - 2)
                .array();
    }
}
