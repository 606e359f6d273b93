package fullcourt.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} is generated: {@code mvn test -pl shared-config -Dfullcourt.generate=true} rewrites it. */
class ConfigurationPageTest {

    static final Path PAGE = Path.of("../docs/configuration.md");

    @Test
    void theConfigurationPageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("fullcourt.generate")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).as("docs/configuration.md is stale; -Dfullcourt.generate=true rewrites it").hasContent(page());
    }

    private static String page() {
        return """
                # Configuration

                Every setting is a Spring property: a command-line argument (`--fullcourt.landing.settle=2s`), a variable
                (`FULLCOURT_LANDING_SETTLE=2s`) or a line in `application.yml`. A wrong value stops the start with one sentence that names the
                property, the value and what is accepted. This page is generated from the records in `shared-config`.

                ## Settings

                | property | default | accepted | meaning |
                |---|---|---|---|
                %s

                ## Environment variables of the reference system that keep working

                A command-line argument and a `FULLCOURT_…` variable win over them; a configuration file does not. Of two variables for one
                property the upper one wins.

                | variable | sets |
                |---|---|
                %s

                ## Environment variables of the reference system without effect

                Each one that is set is named once at the start with its reason.

                | variable | why it has no effect |
                |---|---|
                %s
                """.formatted(Settings.ALL.stream().map(ConfigurationPageTest::row).collect(joining("\n")),
                EnvironmentVariables.MAPPED.stream().map(it -> "| `%s` | `%s` |".formatted(it.name(), it.property()))
                        .collect(joining("\n")),
                EnvironmentVariables.IGNORED.stream().map(it -> "| `%s` | %s |".formatted(it.name(), it.reason())).collect(joining("\n")));
    }

    private static String row(DocumentedSetting setting) {
        String standard = setting.standard().isEmpty() ? "–" : "`" + setting.standard() + "`";
        return "| `%s` | %s | %s | %s |".formatted(setting.property(), standard, setting.accepts(), setting.meaning());
    }
}
