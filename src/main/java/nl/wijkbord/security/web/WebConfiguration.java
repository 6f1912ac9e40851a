package nl.wijkbord.security.web;

import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration
class WebConfiguration {

    /** Only the reading of a proxy's headers comes before: what the others decide depends on it. */
    private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return first(new SecurityHeaders(), OUTERMOST);
    }

    @Bean
    FilterRegistrationBean<PushOrigin> pushOrigin() {
        return first(new PushOrigin(), OUTERMOST + 1);
    }

    private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
        return registration;
    }

    /** As a bean of a configuration it comes after those that add scripts to the page. */
    @Bean
    VaadinServiceInitListener inlineScripts() {
        return event -> event.addIndexHtmlRequestListener(InlineScripts::mend);
    }
}
