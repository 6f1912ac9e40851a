package nl.wijkbord.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorPagesTests {

    @Test
    void aFailureTellsNothingOfItsInside() throws Exception {
        assertThat(page(HttpStatus.INTERNAL_SERVER_ERROR))
                .contains("Er ging iets mis aan onze kant", "lang=\"nl\"")
                .doesNotContain("secret inside", "Exception");
    }

    @Test
    void whatIsForbiddenReadsAsWhatDoesNotExist() throws Exception {
        assertThat(page(HttpStatus.FORBIDDEN)).isEqualTo(page(HttpStatus.NOT_FOUND));
    }

    private static String page(HttpStatus status) throws Exception {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        var answer = new ErrorPages()
                .resolveErrorView(request, status, Map.of("exception", "secret inside", "path", "/kaart/SIG-7"));
        requireNonNull(answer.getView()).render(Map.of(), request, response);
        return response.getContentAsString();
    }
}
