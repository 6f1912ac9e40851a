package nl.wijkbord.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The page for what fails before there is a screen; it tells no more than the screens do. */
@Component
class ErrorPages implements ErrorViewResolver {

    @SuppressWarnings("InlineFormatString") // a page reads better by itself
    private static final String PAGE = """
            <!doctype html>
            <html lang="nl">
            <head><meta charset="utf-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="%4$s/wijkbord.svg" type="image/svg+xml">
            <link rel="stylesheet" href="%4$s/wijkbord.css"></head>
            <body><main class="page"><h1>%1$s</h1><p>%2$s</p><p><a href="%4$s/">%3$s</a></p></main></body>
            </html>
            """;

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, @Nullable Object> model) {
        var words = status.is5xxServerError() ? "shell.error-page" : "shell.missing-page";
        var page = PAGE.formatted(
                text(words + ".title"),
                text(words),
                text("shell.home"),
                HtmlUtils.htmlEscape(request.getContextPath()));
        return new ModelAndView(new Html(page));
    }

    private static String text(String key) {
        return HtmlUtils.htmlEscape(Texts.get(key));
    }

    private record Html(String page) implements View {

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response)
                throws java.io.IOException {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.getWriter().write(page);
        }
    }
}
