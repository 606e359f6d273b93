package fullcourt.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.Schedule.Embedded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/schedules.md} is generated: {@code mvn test -pl shared-config -Dfullcourt.generate=true} rewrites it. */
class SchedulesPageTest {
    private static final Path PAGE = Path.of("../docs/schedules.md");

    @Test
    void theSchedulesPageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("fullcourt.generate"))
            Files.writeString(PAGE, page());
        assertThat(PAGE).as("docs/schedules.md is stale; -Dfullcourt.generate=true rewrites it").hasContent(page());
    }

    @Test
    void eachScheduleHasANameOfItsOwn() {
        assertThat(Schedules.ALL).extracting(Schedule::name).doesNotHaveDuplicates();
        assertThat(Schedules.ALL).extracting(Schedule::target).allMatch(target -> target.startsWith("/"));
        assertThat(Schedules.ALL).extracting(Schedule::purpose).allMatch(sentence -> sentence.endsWith("."));
    }

    private static String page() {
        return """
                # Schedules

                Every job that runs without a message, generated from
                [`schedules.yaml`](../shared-config/src/main/resources/schedules.yaml). In the cloud a scheduler calls the target with `POST`,
                `Content-Type: application/json` and the body. Embedded the suite runs a *scheduled* job at its time by itself, and a time that it
                missed once when it starts again; what is *continuous* a timer does more often. `fullcourt jobs` shows when each scheduled job
                last succeeded and when it is due; one that has not succeeded within its deadline is the finding `job/<name>`.

                | job | cron | zone | target | body | deadline | embedded | purpose |
                |---|---|---|---|---|---|---|---|
                %s
                """.formatted(Schedules.ALL.stream().map(SchedulesPageTest::row).collect(joining("\n")));
    }

    private static String row(Schedule each) {
        return "| `%s` | `%s` | %s | `%s` | `%s` | %d min | %s | %s |".formatted(each.name(), each.cron(), each.zone(), each.path(),
                each.body(), each.deadline().toMinutes(), each.embedded() == Embedded.SCHEDULED ? "scheduled" : "continuous",
                each.purpose());
    }
}
