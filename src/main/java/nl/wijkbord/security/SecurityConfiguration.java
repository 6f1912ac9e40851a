package nl.wijkbord.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import nl.wijkbord.security.ui.LoginView;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Which door is open to whom: the login page and what it looks like to everybody, everything else to who signed in. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SessionEnd sessionEnd, VaadinDefaultRequestCache asked) {
        asked.setDelegateRequestCache(withoutMark());
        return http.headers(AbstractHttpConfigurer::disable) // SecurityHeaders has them all, for every response
                .addFilterBefore(sessionEnd, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        doors -> doors.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/*.css",
                                        "/*.js",
                                        "/*.json",
                                        "/favicon.ico",
                                        "/*.svg",
                                        "/*.png",
                                        "/fonts/**",
                                        "/webjars/**")
                                .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/login").anyRequest(AuthorizedUrl::authenticated))
                .formLogin(login -> login.failureHandler(refused())) // after Vaadin's, which names the login page
                .build();
    }

    /** The page that was asked for, under its own address: no "?continue" behind what people copy and share. */
    @SuppressWarnings("NullAway") // null is how Spring lets the mark be left out
    private static RequestCache withoutMark() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SessionEnd sessionEnd(SignedInViewer me, Sessions sessions, SecurityContextHolderStrategy context) {
        return new SessionEnd(me, sessions, context);
    }

    /** Otherwise the server would also run it outside Spring Security. */
    @Bean
    FilterRegistrationBean<SessionEnd> sessionEndOnlyInside(SessionEnd filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    private static AuthenticationFailureHandler refused() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl("/login?error");
        handler.setExceptionMappings(Map.of(TooManyGuesses.class.getName(), "/login?wacht"));
        return handler;
    }

    @Bean
    Patience patience() {
        return Patience::really;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
