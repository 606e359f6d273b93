package fullcourt.simulator.document;

import fullcourt.league.GameType;
import fullcourt.simulator.season.Game;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The counts at the end of a schedule document; "allstar" is one word there. */
@JsonNaming(SnakeCaseStrategy.class)
record ScheduleSummary(String season, String scrapedAt, int totalGames, Part regularSeason, Part playoffs, Part allstar, Part preseason,
        Progress seasonProgress, Backfill backfill, Filtered filtered) {

    static ScheduleSummary of(String label, String scrapedAt, List<Game> shown, LocalDate day) {
        var regular = Part.of(GameType.REGULAR_SEASON, shown, day);
        var playoffs = Part.of(GameType.PLAYOFFS, shown, day);
        var allStar = Part.of(GameType.ALL_STAR, shown, day);
        var preSeason = Part.of(GameType.PRE_SEASON, shown, day);
        var completed = (int) shown.stream().filter(game -> game.date().isBefore(day)).count();
        var wanted = regular.total + playoffs.total;
        var wantedAndCompleted = regular.completed + playoffs.completed;
        return new ScheduleSummary(label, scrapedAt, shown.size(), regular, playoffs, allStar, preSeason,
                new Progress(Math.round(1000.0 * completed / shown.size()) / 10.0, completed, shown.size() - completed, wanted),
                new Backfill(wantedAndCompleted, wanted - wantedAndCompleted,
                        "Regular season + playoffs, completed games only, excluding All-Star and invalid teams"),
                new Filtered(allStar.total, 0, List.of()));
    }

    record Part(int total, int completed, int live, int scheduled) {

        static Part of(GameType type, List<Game> shown, LocalDate day) {
            var games = shown.stream().filter(game -> game.nbaId().type() == type).toList();
            var completed = (int) games.stream().filter(game -> game.date().isBefore(day)).count();
            return new Part(games.size(), completed, 0, games.size() - completed);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Progress(double completionPercentage, int totalCompleted, int totalRemaining, int estimatedFinalBackfill) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Backfill(int totalGames, int estimatedRemaining, String description) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Filtered(int allstarGames, int invalidTeamCodes, List<String> invalidTeamExamples) {}
}
