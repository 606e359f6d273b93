package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.simulator.season.Game;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code nba-com/referee-assignments/<date>/<time>.json}: the day's officials, with the empty lists of two other leagues. */
record RefereeAssignmentsDocument(Metadata metadata, Leagues refereeAssignments) {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");
    private static final int IN_REPLAY_CENTER = 2;

    static LandedDocument of(LeagueDay day, Instant at) {
        var games = day.games().stream().map(Assignment::of).toList();
        var watching = IntStream.range(0, IN_REPLAY_CENTER).mapToObj(Referee::inReplayCenter)
                .map(referee -> new Watching(AMERICAN.format(day.day()), referee.code(), referee.name())).toList();
        var count = new GameCount(games.size(), 0, 0, games.size());
        var metadata = new Metadata(day.day().toString(), day.season().label(), TimeStamps.withMicros(at), count, watching.size());
        var empty = new League(new Rows<>(List.of()), new Rows<>(List.of()));
        var document = new RefereeAssignmentsDocument(metadata,
                new Leagues(new League(new Rows<>(games), new Rows<>(watching)), empty, empty));
        return LandedDocument.at(Scraper.NBAC_REFEREE_ASSIGNMENTS, day.day(), day.day().toString(), at, document);
    }

    record Metadata(String date, String season, String fetchedUtc, GameCount gameCount, int replayCenterOfficials) {}

    record GameCount(int nba, int gLeague, int wnba, int total) {}

    record Leagues(League nba, League gl, League wnba) {}

    record League(@JsonProperty("Table") Rows<Assignment> games, @JsonProperty("Table1") Rows<Watching> replayCenter) {}

    record Rows<T>(List<T> rows) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Watching(String gameDate, long officialCode, String replaycenterOfficial) {}

    record Assignment(String game_id, String game_date, String season, String game_code, long home_team_id, String home_team,
            String home_team_abbr, long away_team_id, String away_team, String away_team_abbr, String official1, long official1_code,
            String official1_JNum, String official2, long official2_code, String official2_JNum, String official3, long official3_code,
            String official3_JNum, @Nullable String official4, @Nullable Long official4_code, @Nullable String official4_JNum) {

        static Assignment of(Game game) {
            var home = game.id().home();
            var away = game.id().away();
            var crew = Referee.of(game);
            return new Assignment(game.nbaId().value(), AMERICAN.format(game.date()), "2" + game.nbaId().season().startYear(),
                    "%s/%s%s".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(game.date()), away, home), home.nbaId(), home.city(),
                    home.name(),
                    away.nbaId(), away.city(), away.name(), crew.get(0).name(), crew.get(0).code(), "" + crew.get(0).number(),
                    crew.get(1).name(), crew.get(1).code(), "" + crew.get(1).number(), crew.get(2).name(), crew.get(2).code(),
                    "" + crew.get(2).number(), null, null, null);
        }
    }
}
