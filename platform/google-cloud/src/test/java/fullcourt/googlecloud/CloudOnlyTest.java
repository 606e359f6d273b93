package fullcourt.googlecloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.googlecloud.testing.WholeSuite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What the libraries of this module do to a suite that only has them on its class path: nothing. */
@ExtendWith(OutputCaptureExtension.class)
class CloudOnlyTest {
    @TempDir
    Path data;

    private ConfigurableApplicationContext started(String... settings) {
        return new SpringApplication(WholeSuite.class)
                .run(Stream.concat(Stream.of("server.port=0", "fullcourt.data=" + data), Arrays.stream(settings))
                        .map(each -> "--" + each).toArray(String[]::new));
    }

    @Test
    void anEmbeddedSuiteIsNotLockedAndHasNothingOfGooglesInIt(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext suite = started()) {
            assertThat(Arrays.stream(suite.getBeanDefinitionNames()).map(name -> typeOf(suite, name)))
                    .filteredOn(type -> type.startsWith("com.google.") || type.startsWith("org.springframework.security.")
                            || type.startsWith("org.springframework.boot.security.autoconfigure.web.")
                            || type.startsWith("fullcourt.googlecloud.access."))
                    .isEmpty();
            URI sweep = URI
                    .create("http://127.0.0.1:%s/operations/sweep".formatted(suite.getEnvironment().getProperty("local.server.port")));
            try (HttpClient http = HttpClient.newHttpClient()) {
                assertThat(http
                        .send(HttpRequest.newBuilder(sweep).header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding())
                        .statusCode()).isEqualTo(200);
            }
        }
        assertThat(output.getAll().lines().filter(line -> !line.contains(" in " + Path.of("").toAbsolutePath()))
                .map(line -> line.toLowerCase(Locale.ROOT)))
                .noneMatch(line -> Stream.of("google", "gcp", "credential", "security", "password").anyMatch(line::contains));
    }

    private static String typeOf(ConfigurableApplicationContext suite, String bean) {
        Class<?> type = suite.getType(bean, false);
        return type == null ? "" : type.getName();
    }

    @Test
    @Tag("F24")
    void theCloudDoesNotStartWithoutTheSettingsThatHaveNoDefault() {
        assertThatThrownBy(() -> started("fullcourt.platform=gcp"))
                .hasMessageContaining("fullcourt.google-cloud.project-id is empty");
        assertThatThrownBy(() -> started("fullcourt.platform=gcp", "fullcourt.google-cloud.project-id=fullcourt-test"))
                .hasMessageContaining("fullcourt.google-cloud.access.audiences is empty");
    }
}
