package fullcourt.operations.status;

import fullcourt.operations.status.SlateSummary.Slate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How the pipeline does.
 * @param sentence state, why, since when
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Status(State state, String sentence, LocalDate day, List<PhaseRow> phases, List<Slate> slate,
        List<ActionRequired> actionsRequired) {

    /** Ordered from good to bad. */
    public enum State {
        PRODUCING, DEGRADED, HALTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param newest its newest partition up to today that holds rows @param unfinished partitions of the season that are not complete */
    public record PhaseRow(String phase, String table, Optional<String> newest, String status, long rows, long partitions,
            long unfinished) {}

    /** @param what the finding @param toDo what a person does about it */
    @JsonNaming(SnakeCaseStrategy.class)
    public record ActionRequired(String severity, Instant since, String what, String toDo) {}

    /** Why the state is not better. */
    record Trouble(State state, String why, Instant since) {}
}
