package nl.wijkbord;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The board on which a wijkteam works. */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("wijkbord.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content")
public class Wijkbord implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Wijkbord.class, args);
    }

    /** Otherwise every browser asks in vain for one of its own choice. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "wijkbord.svg", "any");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
