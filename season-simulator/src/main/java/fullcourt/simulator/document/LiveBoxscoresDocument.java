package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.GameType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code ball-dont-lie/live-boxscores/<game date>/<time>.json}: the evening's games that have begun, as they stand. */
record LiveBoxscoresDocument(String timestamp, String pollId, int gameCount, List<LiveGame> liveBoxes) {
    private static final DateTimeFormatter POLL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static LandedDocument of(LeagueDay day, Instant at) {
        var games = day.games().stream().map(game -> GameProgress.at(day, game, at)).filter(GameProgress::hasBegun).map(LiveGame::of)
                .toList();
        var document = new LiveBoxscoresDocument(TimeStamps.withOffset(at), POLL.format(at), games.size(), games);
        return LandedDocument.at(Scraper.BDL_LIVE_BOX_SCORES, day.day(), day.day().toString(), at, document);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LiveGame(String date, int season, String status, int period, String time, boolean postseason, Optional<Long> homeTeamScore,
            Optional<Long> visitorTeamScore, BoxscoresDocument.Side homeTeam, BoxscoresDocument.Side visitorTeam) {

        static LiveGame of(GameProgress progress) {
            var game = progress.game();
            var id = game.id();
            var rows = progress.soFar();
            return new LiveGame(game.date().toString(), game.nbaId().season().startYear(), status(progress), progress.period(),
                    time(progress),
                    game.nbaId().type() == GameType.PLAYOFFS, progress.score(id.home()), progress.score(id.away()),
                    BoxscoresDocument.Side.of(id.home(), rows), BoxscoresDocument.Side.of(id.away(), rows));
        }

        private static String time(GameProgress progress) {
            return progress.isOver() ? "Final" : "%d:%02d".formatted(progress.secondsLeft() / 60, progress.secondsLeft() % 60);
        }

        private static String status(GameProgress progress) {
            if (progress.isOver())
                return "Final";
            return switch (progress.period()) {
                case 1 -> "1st Qtr";
                case 2 -> "2nd Qtr";
                case 3 -> "3rd Qtr";
                case 4 -> "4th Qtr";
                default -> "OT";
            };
        }
    }
}
