package nl.wijkbord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class RoundsTests {

    private final ApplicationContextRunner rounds = new ApplicationContextRunner().withUserConfiguration(Rounds.class);

    @Test
    void theProductMakesRounds() {
        rounds.run(it -> assertThat(it).hasSingleBean(ScheduledAnnotationBeanPostProcessor.class));
    }

    @Test
    void noRoundIsMadeUnderTheClockOfATest() {
        rounds.withInitializer(new ConfigDataApplicationContextInitializer())
                .run(it -> assertThat(it).doesNotHaveBean(ScheduledAnnotationBeanPostProcessor.class));
    }
}
