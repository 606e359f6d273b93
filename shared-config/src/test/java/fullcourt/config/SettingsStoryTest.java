package fullcourt.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsStoryTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}

    @Test
    void defaultsAreTheDocumentedOnes() {
        try (var context = start(Map.of())) {
            assertThat(context.getBean(CircuitBreakerProperties.class))
                    .isEqualTo(new CircuitBreakerProperties(24, 5, true, 5, Duration.ofMinutes(30)));
            assertThat(context.getBean(CompletenessProperties.class)).isEqualTo(new CompletenessProperties(0.70, 0.90, 0.70));
            assertThat(context.getBean(NewPlayerProperties.class)).isEqualTo(new NewPlayerProperties(14, 5));
            assertThat(context.getBean(FullcourtProperties.class).services()).containsExactlyInAnyOrder(ServiceName.values());
            assertThat(context.getBean(NotificationProperties.class).email().to()).isEmpty();
        }
    }

    @Test
    void variablesOfTheReferenceSystemKeepWorking() {
        try (var context = start(Map.of("CIRCUIT_BREAKER_ENTITY_LOCKOUT_HOURS", "48", "CIRCUIT_BREAKER_AUTO_RESET", "false",
                "EMAIL_ALERTS_TO", "a@example.com, b@example.com", "GCP_PROJECT", "other-project", "GCP_PROJECT_ID", "nba-project",
                "SLACK_ALERTS_ENABLED", "true", "SLACK_WEBHOOK_URL", "https://hooks.example.com/all",
                "SLACK_WEBHOOK_URL_CRITICAL", "https://hooks.example.com/critical"))) {
            assertThat(context.getBean(CircuitBreakerProperties.class).entityLockout()).isEqualTo(Duration.ofDays(2));
            assertThat(context.getBean(CircuitBreakerProperties.class).autoResetOnData()).isFalse();
            assertThat(context.getBean(NotificationProperties.class).email().to()).containsExactly("a@example.com", "b@example.com");
            assertThat(context.getBean(GoogleCloudProperties.class).projectId()).isEqualTo("nba-project");
            assertThat(context.getBean(NotificationProperties.class).slack().webhookFor(NotificationLevel.CRITICAL))
                    .contains(URI.create("https://hooks.example.com/critical"));
            assertThat(context.getBean(NotificationProperties.class).slack().webhookFor(NotificationLevel.ERROR))
                    .contains(URI.create("https://hooks.example.com/all"));
        }
    }

    @Test
    void aPropertyWinsOverAVariableOfTheReferenceSystem() {
        try (var context = start(Map.of("CIRCUIT_BREAKER_ENTITY_LOCKOUT_HOURS", "48"),
                "--fullcourt.circuit-breaker.entity-lockout-hours=12")) {
            assertThat(context.getBean(CircuitBreakerProperties.class).entityLockoutHours()).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CIRCUIT_BREAKER_ENTITY_LOCKOUT_HOURS | abc   | CIRCUIT_BREAKER_ENTITY_LOCKOUT_HOURS (fullcourt.circuit-breaker.entity-lockout-hours) is 'abc', accepted is a whole number of hours from 1 to 720.
            CIRCUIT_BREAKER_ENTITY_LOCKOUT_HOURS | 0     | CIRCUIT_BREAKER_ENTITY_LOCKOUT_HOURS (fullcourt.circuit-breaker.entity-lockout-hours) is '0', accepted is a whole number of hours from 1 to 720.
            CIRCUIT_BREAKER_AUTO_RESET           | maybe | CIRCUIT_BREAKER_AUTO_RESET (fullcourt.circuit-breaker.auto-reset-on-data) is 'maybe', accepted is true or false.
            SCHEDULE_STALENESS_OVERRIDE_EXPIRES  | soon  | SCHEDULE_STALENESS_OVERRIDE_EXPIRES (fullcourt.schedule-staleness.override-expires-at) is 'soon', accepted is a time with its zone, such as 2026-01-15T14:00:00Z.
            EMAIL_ALERTS_TO                      | a@b.org,me | EMAIL_ALERTS_TO (fullcourt.notifications.email.to) is 'me', accepted is mail addresses, separated by commas.
            NOTIFICATION_RATE_LIMIT_PER_HOUR     | -1    | NOTIFICATION_RATE_LIMIT_PER_HOUR (fullcourt.notifications.rate-limit.per-hour) is '-1', accepted is a whole number from 1 to 1000.
            SLACK_WEBHOOK_URL                    | h t t p:secret | SLACK_WEBHOOK_URL (fullcourt.notifications.slack.webhook-url) is not usable, accepted is a URL.
            """)
    void aWrongVariableStopsTheStartWithOneSentence(String variable, String value, String sentence) {
        assertThat(problemOf(Map.of(variable, value))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fullcourt.platform                     | aws   | fullcourt.platform is 'aws', accepted is embedded or gcp.
            fullcourt.services                     | raw,x | fullcourt.services is 'raw,x', accepted is a comma-separated list of raw, analytics, precompute, predictions or operations.
            fullcourt.publish.maximum-duration     | 0s    | fullcourt.publish.maximum-duration is 'PT0S', accepted is a duration such as 30s, 5m or 2h from 1s to 50m.
            fullcourt.quarantine.rejected-above    | 1.5   | fullcourt.quarantine.rejected-above is '1.5', accepted is a number from 0 to 1.
            fullcourt.landing.bucket               | A B   | fullcourt.landing.bucket is 'A B', accepted is a bucket name: 3 to 63 of a-z, 0-9, dot, dash and underscore.
            fullcourt.landing.maximum-object-size  | 0B    | fullcourt.landing.maximum-object-size must be from 1KB to 1GB.
            fullcourt.completeness.critical-below  | 0.95  | fullcourt.completeness.critical-below must not be above fullcourt.completeness.warning-below.
            """)
    @Tag("F24")
    void aWrongPropertyStopsTheStartWithOneSentence(String property, String value, String sentence) {
        assertThat(problemOf(Map.of(), "--" + property + "=" + value)).isEqualTo(sentence);
    }

    @Test
    void anOverrideOfTheScheduleAgeEndsAtItsTime() {
        var properties = new ScheduleStalenessProperties(6, 12, Instant.parse("2026-01-15T12:00:00Z"));
        assertThat(properties.maximumAge(Instant.parse("2026-01-15T11:59:59Z"))).isEqualTo(Duration.ofHours(12));
        assertThat(properties.maximumAge(Instant.parse("2026-01-15T12:00:00Z"))).isEqualTo(Duration.ofHours(6));
    }

    private static String problemOf(Map<String, Object> variables, String... arguments) {
        var environment = environment(variables);
        Throwable failure = catchThrowable(() -> start(environment, arguments).close());
        assertThat(failure).isNotNull();
        var analysis = new ConfigurationFailureAnalyzer(environment).analyze(failure);
        return analysis == null ? failure.toString() : String.valueOf(analysis.getDescription());
    }

    private static ConfigurableApplicationContext start(Map<String, Object> variables, String... arguments) {
        return start(environment(variables), arguments);
    }

    private static ConfigurableApplicationContext start(StandardEnvironment environment, String... arguments) {
        var application = new SpringApplication(Service.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setEnvironment(environment);
        return application.run(arguments);
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new MapPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return environment;
    }
}
