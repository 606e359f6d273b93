package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code nba-com/player-boxscores/<date>/<time>.json}: the league's log of the players who played that day; those who sat are not in it. */
final class LeagueGameLogDocument {
    private static final String HEADERS = """
            SEASON_ID PLAYER_ID PLAYER_NAME TEAM_ID TEAM_ABBREVIATION TEAM_NAME GAME_ID GAME_DATE MATCHUP WL MIN FGM FGA FG_PCT FG3M FG3A \
            FG3_PCT FTM FTA FT_PCT OREB DREB REB AST STL BLK TOV PF PTS PLUS_MINUS FANTASY_PTS VIDEO_AVAILABLE""";

    private static final List<Count> OTHERS = List.of(Count.OREB, Count.DREB, Count.REB, Count.AST, Count.STL, Count.BLK, Count.TURNOVERS,
            Count.FOULS, Count.POINTS, Count.PLUS_MINUS);
    private static final Map<Count, Double> FANTASY = new EnumMap<>(Map.of(Count.POINTS, 1.0, Count.REB, 1.2, Count.AST, 1.5, Count.STL,
            3.0, Count.BLK, 3.0, Count.TURNOVERS, -1.0));

    private LeagueGameLogDocument() {}

    static LandedDocument of(LeagueDay day, Instant at) {
        var rows = day.games().stream().flatMap(game -> day.rows(game).stream().filter(row -> !row.sat())
                .map(row -> row(game, row))).toList();
        var date = day.day().toString();
        var parameters = new Parameters("00", day.season().label(), "Regular Season", "P", 1000, "DATE", "DESC", date, date);
        return LandedDocument.at(Scraper.NBAC_PLAYER_BOXSCORE, day.day(), date, at,
                ResultSetDocument.of("leaguegamelog", parameters, "LeagueGameLog", HEADERS, rows));
    }

    private static List<@Nullable Object> row(Game game, BoxRow row) {
        var id = game.id();
        var team = row.team();
        var matchup = team == id.home() ? "%s vs. %s".formatted(team, id.away()) : "%s @ %s".formatted(team, id.home());
        var cells = new ArrayList<@Nullable Object>(List.of("2" + game.nbaId().season().startYear(), ProviderIds.nba(row.player()),
                row.player().fullName(), team.nbaId(), team.name(), team.fullName(), game.nbaId().value(), game.date().toString(), matchup,
                game.winner() == team ? "W" : "L"));
        cells.add(GameProgress.minutes(row).orElse(null));
        addShots(cells, row, Count.FGM, Count.FGA);
        addShots(cells, row, Count.FG3M, Count.FG3A);
        addShots(cells, row, Count.FTM, Count.FTA);
        OTHERS.forEach(count -> cells.add(row.count(count).orElse(null)));
        cells.add(fantasyPoints(row).orElse(null));
        cells.add(1);
        return cells;
    }

    private static void addShots(List<@Nullable Object> cells, BoxRow row, Count made, Count attempted) {
        cells.add(row.count(made).orElse(null));
        cells.add(row.count(attempted).orElse(null));
        cells.add(row.count(attempted).filter(attempts -> attempts != 0).flatMap(_ -> TeamTotals.ratio(row, made, attempted)).orElse(null));
    }

    /** Empty if one of its parts is unknown. */
    private static Optional<Double> fantasyPoints(BoxRow row) {
        var worth = 0.0;
        for (var part : FANTASY.entrySet()) {
            var number = row.count(part.getKey());
            if (number.isEmpty())
                return Optional.empty();
            worth += part.getValue() * number.get();
        }
        return Optional.of(Math.round(10 * worth) / 10.0);
    }

    record Parameters(@JsonProperty("LeagueID") String leagueId, @JsonProperty("Season") String season,
            @JsonProperty("SeasonType") String seasonType,
            @JsonProperty("PlayerOrTeam") String playerOrTeam, @JsonProperty("Counter") int counter, @JsonProperty("Sorter") String sorter,
            @JsonProperty("Direction") String direction, @JsonProperty("DateFrom") String dateFrom,
            @JsonProperty("DateTo") String dateTo) {}
}
