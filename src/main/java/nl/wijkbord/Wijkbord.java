package nl.wijkbord;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The board on which a wijkteam works. */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
public class Wijkbord implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Wijkbord.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
