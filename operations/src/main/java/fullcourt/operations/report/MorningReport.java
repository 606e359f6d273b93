package fullcourt.operations.report;

import fullcourt.operations.holds.HoldSummary;
import fullcourt.operations.status.Status.ActionRequired;
import fullcourt.platform.backfill.TeamGame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What an operator reads in the morning: the answer in the first line, and at most twenty more.
 * @param date of the morning; games are those of the day before, the slate is that of this day
 * @param halted why nothing is produced now, one sentence; empty if something is
 * @param games of the day before that are over @param completeGames those with box scores of both teams @param sources for each source that delivered this season, those it knows both teams of
 * @param missing team games of the season without complete box scores, newest first
 * @param built units of work that wrote something since the evening before @param failed those that failed
 * @param backfills requests to the scrapers since then, by what became of them
 * @param predicted players of tonight with a prediction @param notPredicted by reason, those without
 */
@JsonNaming(SnakeCaseStrategy.class)
record MorningReport(LocalDate date, Optional<String> halted, long games, long completeGames, Map<String, Long> sources,
        List<TeamGame> missing,
        List<HoldSummary> holds,
        long built, long failed, Map<String, Long> backfills, long predicted, Map<String, Long> notPredicted, long withdrawn,
        List<SystemAccuracy> accuracy, List<ActionRequired> actions) {
    private static final int MAX_MISSING = 3;
    private static final int MAX_HOLDS = 2;
    private static final int MAX_SYSTEMS = 5;
    private static final int MAX_ACTIONS = 3;

    /** Mean absolute errors in points. @param errorWithLine of the predictions that were held against a line, so that it compares with the line's own */
    @JsonNaming(SnakeCaseStrategy.class)
    record SystemAccuracy(String systemId, long graded, OptionalDouble error, OptionalDouble errorWithLine, OptionalDouble lineError) {}

    boolean isAllRight() {
        return halted.isEmpty() && completeGames == games && missing.isEmpty() && actions.isEmpty();
    }

    /** The first line. */
    String sentence() {
        String played = games == 0
                ? "no game was played on %s".formatted(lastNight())
                : "%d of %d games of %s are complete".formatted(completeGames, games, lastNight());
        if (halted.isPresent())
            return "Not all right: " + halted.get();
        return "%s: %s, %d players of tonight are predicted, and %s.".formatted(isAllRight() ? "All right" : "Not all right", played,
                predicted,
                required());
    }

    private String required() {
        return switch (actions.size()) {
            case 0 -> "nothing requires a person";
            case 1 -> "1 finding requires a person";
            default -> "%d findings require a person".formatted(actions.size());
        };
    }

    private LocalDate lastNight() {
        return date.minusDays(1);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(sentence()));
        lines.add("games      %s".formatted(collected()));
        lines.addAll(atMost(MAX_MISSING, "missing    %d team games more: fullcourt completeness",
                missing.stream().map(each -> "missing    %s %s: %s".formatted(each.teamAbbr(), each.gameId(), each.ingestStage()))
                        .toList()));
        lines.addAll(atMost(MAX_HOLDS, "held       %d more: fullcourt holds",
                holds.stream().map(each -> "held       %s in %s. %s".formatted(each.entity(), each.processor(), each.unlock())).toList()));
        lines.add("overnight  %,d units of work wrote, %d failed; requests to scrapers: %s".formatted(built, failed, counted(backfills)));
        lines.add("tonight    %d players predicted, %d predictions withdrawn; not predicted: %s".formatted(predicted, withdrawn,
                counted(notPredicted)));
        if (accuracy.isEmpty())
            lines.add("graded     nothing of %s".formatted(lastNight()));
        lines.addAll(atMost(MAX_SYSTEMS, "graded     %d systems more: fullcourt report --format json",
                accuracy.stream().map(MorningReport::line).toList()));
        lines.addAll(atMost(MAX_ACTIONS, "to do      %d more: fullcourt findings", actions.stream()
                .map(each -> "to do      %s %s %s".formatted(each.severity().toLowerCase(Locale.ROOT), each.what(), each.toDo()))
                .toList()));
        return List.copyOf(lines);
    }

    private String collected() {
        String bySource = sources.isEmpty()
                ? ""
                : ": %s".formatted(sources.entrySet().stream()
                        .map(source -> "%s %d".formatted(source.getKey(), source.getValue())).collect(Collectors.joining(", ")));
        return games == 0
                ? "none on %s".formatted(lastNight())
                : "%d of %d collected, box scores of %.0f %%%s".formatted(completeGames, games, 100.0 * completeGames / games, bySource);
    }

    private static String line(SystemAccuracy system) {
        return "graded     %s: %,d players, off by %s points; with a line %s, the line itself %s".formatted(system.systemId(),
                system.graded(),
                points(system.error()), points(system.errorWithLine()), points(system.lineError()));
    }

    private static String points(OptionalDouble error) {
        return error.isEmpty() ? "–" : "%.2f".formatted(error.getAsDouble());
    }

    private static String counted(Map<String, Long> byName) {
        return byName.isEmpty()
                ? "none"
                : byName.entrySet().stream().map(each -> "%d %s".formatted(each.getValue(), each.getKey()))
                        .collect(Collectors.joining(", "));
    }

    /** @param more the last line where more lines follow than are shown, with their number */
    private static List<String> atMost(int most, String more, List<String> lines) {
        if (lines.size() <= most)
            return lines;
        List<String> first = new ArrayList<>(lines.subList(0, most));
        first.add(more.formatted(lines.size() - most));
        return first;
    }
}
