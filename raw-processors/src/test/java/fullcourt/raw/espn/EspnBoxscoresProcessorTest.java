package fullcourt.raw.espn;

import static fullcourt.raw.espn.EspnBoxscoresTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EspnBoxscoresProcessorTest {
    private static final String GAME_PATH = "espn/boxscores/2024-01-15/game-401585183/20250824_053014.json";
    private final EspnBoxscoresProcessor processor = new EspnBoxscoresProcessor();

    @Test
    void readsBothTeamsPlayers() {
        assertThat(asText(rowsOf(processor, GAME_PATH), GAME, TEAM, ESPN_PLAYER_ID, PLAYER, STARTER, DID_NOT_PLAY, MINUTES, POINTS, FG_MADE,
                FG_ATTEMPTED, FT_MADE, FT_ATTEMPTED, REBOUNDS, ASSISTS, PLUS_MINUS)).isEqualTo("""
                        game_id          | team_abbr | espn_player_id | player_lookup   | starter | did_not_play | minutes_played | points \
                        | field_goals_made | field_goals_attempted | free_throws_made | free_throws_attempted | rebounds | assists | plus_minus
                        20240115_HOU_PHI | HOU       | 4432639        | jabarismithjr   | true    | false        | 31.00          | 13     \
                        | 5                | 9                     | 3                | 5                     | 7        | 2       | -8
                        20240115_HOU_PHI | HOU       | 3209           | jeffgreen       | false   | false        | 13.00          | 1      \
                        | 0                | 5                     | 1                | 2                     | 2        | 0       | -30
                        20240115_HOU_PHI | HOU       | 5105592        | camwhitmore     | false   | false        | 23.00          | 14     \
                        | 6                | 12                    | 0                | 1                     | 6        | 1       | 0
                        20240115_HOU_PHI | HOU       | 2528779        | reggiebullockjr | false   | true         | -              | -      \
                        | -                | -                     | -                | -                     | -        | -       | -
                        20240115_HOU_PHI | PHI       | 3059318        | joelembiid      | true    | false        | 31.00          | 41     \
                        | 12               | 21                    | 16               | 17                    | 10       | 3       | 7
                        20240115_HOU_PHI | PHI       | 6462           | marcusmorrissr  | false   | false        | 14.00          | 8      \
                        | 3                | 3                     | 0                | 0                     | 5        | 1       | 26
                        20240115_HOU_PHI | PHI       | 3929325        | furkankorkmaz   | false   | false        | 6.00           | 2      \
                        | 1                | 2                     | 0                | 1                     | 0        | 0       | -10
                        """);
    }

    @Test
    void theFourteenTextsAreInTheirOrder() {
        assertThat(asText(rowsOf(processor, GAME_PATH).subList(4, 5), FULL_NAME, THREES_MADE, THREES_ATTEMPTED, OFFENSIVE_REBOUNDS,
                DEFENSIVE_REBOUNDS, REBOUNDS, ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS, PLUS_MINUS, POINTS)).isEqualTo("""
                        player_full_name | three_pointers_made | three_pointers_attempted | offensive_rebounds | defensive_rebounds | rebounds \
                        | assists | steals | blocks | turnovers | fouls | plus_minus | points
                        Joel Embiid      | 1                   | 5                        | 2                  | 8                  | 10       \
                        | 3       | 1      | 1      | 2         | 5     | 7          | 41
                        """);
    }

    @Test
    void percentagesAreFractionsAndTheSeasonIsItsStartYear() {
        Row embiid = rowsOf(processor, GAME_PATH).get(4);
        assertThat(embiid.get(FG_SHARE)).isEqualTo(12 / 21.0);
        assertThat(embiid.get(THREES_SHARE)).isEqualTo(0.2);
        assertThat(embiid.get(SEASON_YEAR)).isEqualTo(2023);
        assertThat(rowsOf(processor, GAME_PATH).get(5).find(FT_SHARE)).as("0 of 0").isEmpty();
    }

    @Test
    void aPlayerWhoSatHasAReasonAndNoZeros() {
        assertThat(asText(rowsOf(processor, GAME_PATH).subList(3, 4), FULL_NAME, DID_NOT_PLAY, DID_NOT_PLAY_REASON, MINUTES_TEXT, POINTS))
                .isEqualTo("""
                        player_full_name   | did_not_play | did_not_play_reason | minutes | points
                        Reggie Bullock Jr. | true         | COACH'S DECISION    | -       | -
                        """);
    }

    @Test
    void bothFormsOfDayAndMinutesAreRead() {
        Row row = one(json().replace("\"2024-01-15\"", "\"20240115\"").replaceFirst("\\[\"31\"", "[\"35:22\""));
        assertThat(asText(List.of(row), GAME_DATE, MINUTES_TEXT, MINUTES)).isEqualTo("""
                game_date  | minutes | minutes_played
                2024-01-15 | 35:22   | 35.37
                """);
    }

    @Test
    void theProvidersTeamCodesBecomeTheLeagues() {
        Row row = one(json().replace("\"HOU\"", "\"GS\"").replace("\"PHI\"", "\"UTAH\""));
        assertThat(asText(List.of(row), GAME, AWAY, HOME, TEAM)).isEqualTo("""
                game_id          | away_team_abbr | home_team_abbr | team_abbr
                20240115_GSW_UTA | GSW            | UTA            | GSW
                """);
    }

    @Test
    void whoIsAtHomeIsWhatTheDocumentSaysAndNotTheOrder() {
        Row row = one(json().replace("\"away\": \"HOU\"", "\"away\": \"PHI\"").replace("\"home\": \"PHI\"", "\"home\": \"HOU\"")
                .replace("\"teamType\": \"away\"", "\"teamType\": \"?\"").replace("\"teamType\": \"home\"", "\"teamType\": \"away\"")
                .replace("\"teamType\": \"?\"", "\"teamType\": \"home\""));
        assertThat(asText(List.of(row), GAME, TEAM, HOME)).isEqualTo("""
                game_id          | team_abbr | home_team_abbr
                20240115_PHI_HOU | HOU       | HOU
                """);
    }

    @Test
    void aPlayerOfNeitherTeamOrOfTheWrongSideIsRejected() {
        assertThat(rejected(json().replaceFirst("\"team\": \"HOU\"", "\"team\": \"LAL\""))).extracting(RejectedRow::reason)
                .containsExactly("a player of LAL (away) is listed for the game HOU at PHI");
        assertThat(rejected(json().replaceFirst("\"teamType\": \"away\"", "\"teamType\": \"home\""))).extracting(RejectedRow::reason)
                .containsExactly("a player of HOU (home) is listed for the game HOU at PHI");
    }

    @Test
    void aShortListOfStatisticsIsRejectedAndNotFilledUp() {
        assertThat(rejected(json().replaceFirst(", \"13\"\\]", "]"))).extracting(RejectedRow::pointer, RejectedRow::reason)
                .containsExactly(tuple("/players/0/stats", "13 statistics are given, accepted are 14 or none"));
    }

    @Test
    void impossibleNumbersAreRejected() {
        assertThat(rejected(json().replaceFirst("\"5-9\"", "\"9-5\""))).extracting(RejectedRow::reason)
                .containsExactly("field_goals_made is 9 of 5 attempts");
        assertThat(rejected(json().replaceFirst("\"5-9\"", "\"5\""))).extracting(RejectedRow::pointer)
                .containsExactly("/players/0/stats/1");
        assertThat(rejected(json().replaceFirst("\"type\": \"starters\"", "\"type\": \"coach\""))).extracting(RejectedRow::reason)
                .containsExactly("type is 'coach', accepted is starters or bench");
    }

    @Test
    void anAllStarGameIsNoLeagueGame() {
        String allStar = json().replace("\"HOU\"", "\"WEST\"").replace("\"PHI\"", "\"EAST\"");
        assertThat(Fixtures.read(processor, GAME_PATH, bytes(allStar))).isInstanceOfSatisfying(Empty.class,
                empty -> assertThat(empty.rejected()).hasSize(7));
    }

    @Test
    void withoutHostsNothingIsLoaded() {
        assertThat(problem(bytes(json().replace("\"home\": \"PHI\"", "\"home\": null"))))
                .isEqualTo("7 of 7 rows were rejected, most often because '' is none of the 30 teams, first at /players/0.");
    }

    @Test
    void theOlderFormKeyedByTeamIsQuarantined() {
        assertThat(problem(Samples.bytes("espn_game_boxscore/exp_da177814.json")))
                .isEqualTo(
                        "The document is of another shape: it has no rows at /players/*. Its keys are [HOU, PHI, game_id, gamedate, timestamp].");
    }

    @Test
    void wholeGamesLoseNoRow() {
        assertThat(Fixtures.read(processor, GAME_PATH, Samples.bytes("espn_game_boxscore/exp_6f34c64b.json")))
                .isInstanceOfSatisfying(Parsed.class, parsed -> {
                    assertThat(parsed.rows()).hasSize(25);
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).filteredOn(row -> row.get(DID_NOT_PLAY)).hasSize(2);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(STARTER)).hasSize(10);
                    assertThat(points(parsed, "HOU")).isEqualTo(115);
                    assertThat(points(parsed, "PHI")).isEqualTo(124);
                });
        assertThat(Fixtures.read(processor, "espn/boxscores/2025-01-20/game-401766123/20250120_153000.json",
                Samples.bytes("espn_game_boxscore/fixture_expected.json"))).isInstanceOfSatisfying(Parsed.class, parsed -> {
                    assertThat(parsed.rows()).hasSize(7);
                    assertThat(parsed.rejected()).isEmpty();
                });
    }

    @Test
    void withoutAListOfStatisticsItIsNotKnownThatHeSat() {
        assertThat(problem(bytes(json().replace("\"stats\"", "\"statistics\""))))
                .contains("there is no list of statistics; of a player who sat it is empty");
    }

    private static long points(Parsed parsed, String team) {
        return parsed.rows().stream().filter(row -> row.get(TEAM).name().equals(team)).mapToLong(row -> row.find(POINTS).orElse(0L)).sum();
    }

    private Row one(String json) {
        return ((Parsed) Fixtures.read(processor, GAME_PATH, bytes(json))).rows().getFirst();
    }

    private List<RejectedRow> rejected(String json) {
        return ((Parsed) Fixtures.read(processor, GAME_PATH, bytes(json))).rejected();
    }

    private String problem(byte[] json) {
        return ((Unreadable) Fixtures.read(processor, GAME_PATH, json)).problem();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String json() {
        return new String(Fixtures.bytes(GAME_PATH), StandardCharsets.UTF_8);
    }
}
