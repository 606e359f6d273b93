package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code nba-com/player-boxscores/<date>/<time>.json}: the league's log of everybody who played that day; who sat is not in it. */
final class LeagueGameLogDocument {
    private static final String HEADERS = """
            SEASON_ID PLAYER_ID PLAYER_NAME TEAM_ID TEAM_ABBREVIATION TEAM_NAME GAME_ID GAME_DATE MATCHUP WL MIN FGM FGA FG_PCT FG3M FG3A \
            FG3_PCT FTM FTA FT_PCT OREB DREB REB AST STL BLK TOV PF PTS PLUS_MINUS FANTASY_PTS VIDEO_AVAILABLE""";

    private LeagueGameLogDocument() {}

    static LandedDocument of(LeagueDay day, Instant at) {
        var rows = day.games().stream().flatMap(game -> day.rows(game).stream().filter(row -> GameProgress.minutes(row) > 0)
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
        return Arrays.asList("2" + game.nbaId().season().startYear(), ProviderIds.nba(row.player()), row.player().fullName(), team.nbaId(),
                team.name(), team.fullName(), game.nbaId().value(), game.date().toString(), matchup, game.winner() == team ? "W" : "L",
                GameProgress.minutes(row), row.fgm(), row.fga(), ratio(row.fgm(), row.fga()), row.fg3m(), row.fg3a(),
                ratio(row.fg3m(), row.fg3a()), row.ftm(), row.fta(), ratio(row.ftm(), row.fta()), row.oreb(), row.dreb(), row.rebounds(),
                row.ast(), row.stl(), row.blk(), row.turnovers(), row.fouls(), row.points(), row.plusMinus(), fantasyPoints(row), 1);
    }

    private static @Nullable BigDecimal ratio(int made, int attempted) { return attempted == 0 ? null : TeamTotals.ratio(made, attempted); }

    private static double fantasyPoints(BoxRow row) {
        return Math.round(10 * (row.points() + 1.2 * row.rebounds() + 1.5 * row.ast() + 3 * (row.stl() + row.blk()) - row.turnovers()))
                / 10.0;
    }

    record Parameters(@JsonProperty("LeagueID") String leagueId, @JsonProperty("Season") String season,
            @JsonProperty("SeasonType") String seasonType,
            @JsonProperty("PlayerOrTeam") String playerOrTeam, @JsonProperty("Counter") int counter, @JsonProperty("Sorter") String sorter,
            @JsonProperty("Direction") String direction, @JsonProperty("DateFrom") String dateFrom,
            @JsonProperty("DateTo") String dateTo) {}
}
