package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Player;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code nba-com/player-list/<date>/<time>.json}: the league's index of all players under contract in the season. */
final class PlayerListDocument {
    private static final String HEADERS = """
            PERSON_ID PLAYER_LAST_NAME PLAYER_FIRST_NAME PLAYER_SLUG TEAM_ID TEAM_SLUG IS_DEFUNCT TEAM_CITY TEAM_NAME TEAM_ABBREVIATION \
            JERSEY_NUMBER POSITION HEIGHT WEIGHT COLLEGE COUNTRY DRAFT_YEAR DRAFT_ROUND DRAFT_NUMBER ROSTER_STATUS FROM_YEAR TO_YEAR PTS REB \
            AST STATS_TIMEFRAME""";

    private PlayerListDocument() {}

    static LandedDocument of(LeagueDay day, Instant at) {
        var players = Stream.of(TeamCode.values()).flatMap(team -> day.squad(team).stream().map(player -> row(day, player, team))).toList();
        var document = ResultSetDocument.of("playerindex", Parameters.of(day.season().label()), "PlayerIndex", HEADERS, players);
        return LandedDocument.at(Scraper.NBAC_PLAYER_LIST, day.day(), day.day().toString(), at, document);
    }

    private static List<@Nullable Object> row(LeagueDay day, Player player, TeamCode team) {
        var profile = player.profile();
        var from = profile.map(Player.Profile::draftYear).orElse(day.season().startYear());
        return Arrays.asList(ProviderIds.nba(player), player.lastName(), player.firstName(), ProviderIds.slug(player), team.nbaId(),
                ScheduledGame.Team.slug(team), 0, team.city(), team.nickname(), team.name(),
                profile.map(Player.Profile::jerseyNumber).orElse(null), profile.map(Player.Profile::position).orElse(null),
                profile.map(Player.Profile::height).orElse(null), profile.map(Player.Profile::weight).orElse(null),
                profile.map(Player.Profile::college).orElse(null), profile.map(Player.Profile::country).orElse(null),
                profile.map(Player.Profile::draftYear).orElse(null), profile.map(Player.Profile::draftRound).orElse(null),
                profile.map(Player.Profile::draftNumber).orElse(null), 1.0, Integer.toString(from),
                Integer.toString(day.season().startYear()), tenths(day.average(player, Count.POINTS)),
                tenths(day.average(player, Count.REB)), tenths(day.average(player, Count.AST)), "Season");
    }

    private static double tenths(double average) { return Math.round(average * 10) / 10.0; }

    /** The request's parameters: nothing is filtered. */
    record Parameters(@JsonProperty("LeagueID") String leagueId, @JsonProperty("Season") String season,
            @JsonProperty("Historical") int historical,
            @JsonProperty("TeamID") int teamId, @JsonProperty("Country") @Nullable String country,
            @JsonProperty("College") @Nullable String college,
            @JsonProperty("DraftYear") @Nullable String draftYear, @JsonProperty("DraftPick") @Nullable String draftPick,
            @JsonProperty("PlayerPosition") @Nullable String playerPosition, @JsonProperty("Height") @Nullable String height,
            @JsonProperty("Weight") @Nullable String weight, @JsonProperty("Active") @Nullable String active,
            @JsonProperty("AllStar") @Nullable String allStar) {

        static Parameters of(String season) {
            return new Parameters("00", season, 0, 0, null, null, null, null, null, null, null, null, null);
        }
    }
}
