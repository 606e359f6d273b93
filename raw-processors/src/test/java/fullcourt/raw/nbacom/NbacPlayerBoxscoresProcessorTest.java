package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacPlayerBoxscoresTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NbacPlayerBoxscoresProcessorTest {
    private static final String LOG = "nba-com/player-boxscores/2025-03-15/20250316_100000.json";
    private final NbacPlayerBoxscoresProcessor processor = new NbacPlayerBoxscoresProcessor();

    @Test
    void readsWhoPlayedWhereAndWhat() {
        assertThat(asText(rowsOf(processor, LOG), GAME, NBA_GAME, SEASON_YEAR, SEASON_TYPE, IS_FINAL, HOME, AWAY, PLAYER_ID, PLAYER, TEAM))
                .isEqualTo("""
                        game_id          | nba_game_id | season_year | season_type    | is_final | home_team_abbr | away_team_abbr | nba_player_id | player_lookup  | team_abbr
                        20250315_NYK_GSW | 0022400974  | 2024        | regular_season | true     | GSW            | NYK            | 201939        | stephencurry   | GSW
                        20250315_IND_MIL | 0022400972  | 2024        | regular_season | true     | MIL            | IND            | 1629645       | kevinporterjr  | MIL
                        20250315_IND_MIL | 0022400972  | 2024        | regular_season | true     | MIL            | IND            | 204456        | tjmcconnell    | IND
                        20250315_IND_MIL | 0022400972  | 2024        | regular_season | true     | MIL            | IND            | 1641748       | andrejacksonjr | MIL
                        20250315_WAS_DEN | 0022400975  | 2024        | regular_season | true     | DEN            | WAS            | 203999        | nikolajokic    | DEN
                        """);
        assertThat(asText(rowsOf(processor, LOG), PLAYER, MINUTES_TEXT, MINUTES, POINTS, FG_MADE, FG_ATTEMPTED, THREES_MADE, FT_PCT,
                OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS, REBOUNDS, ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS, PLUS_MINUS)).isEqualTo("""
                        player_lookup  | minutes | minutes_played | points | field_goals_made | field_goals_attempted | three_pointers_made | free_throw_percentage | offensive_rebounds | defensive_rebounds | total_rebounds | assists | steals | blocks | turnovers | personal_fouls | plus_minus
                        stephencurry   | 35      | 35.00          | 28     | 8                | 20                    | 4                   | 0.8888888888888888    | 0                  | 7                  | 7              | 5       | 0      | 1      | 3         | 2              | -5
                        kevinporterjr  | 19      | 19.00          | 16     | 3                | 7                     | 1                   | 1.0                   | 1                  | 5                  | 6              | 4       | 0      | 0      | 0         | 0              | 13
                        tjmcconnell    | 16      | 16.00          | 4      | 2                | 8                     | 0                   | -                     | 1                  | 0                  | 1              | 2       | 0      | 0      | 0         | 2              | -34
                        andrejacksonjr | 0       | 0.00           | 0      | 0                | 0                     | 0                   | -                     | 0                  | 0                  | 0              | 0       | 0      | 0      | 0         | 1              | 0
                        nikolajokic    | 39      | 39.00          | 40     | 16               | 30                    | 1                   | 1.0                   | 3                  | 10                 | 13             | 9       | 1      | 2      | 3         | 3              | 6
                        """);
    }

    @Test
    void sharesAreExactAndNullWithoutAttempts() {
        Row curry = one(line());
        assertThat(curry.get(THREES_PCT)).isEqualTo(4.0 / 13);
        assertThat(one(line().replace("8, 9, 0.889", "0, 0, null").replace("28, -5", "20, -5")).find(FT_PCT)).isEmpty();
    }

    @Test
    void aCountTheLogLacksIsNullAndNotZero() {
        assertThat(one(line().replace("0.889, 0, 7, 7", "0.889, null, 7, 7")).find(OFFENSIVE_REBOUNDS)).isEmpty();
    }

    @Test
    void neutralGroundHasTheSameMatchUpInBothTeamsRows() {
        assertThat(asText(List.of(one(line().replace("GSW vs. NYK", "NYK @ GSW"))), GAME, HOME, AWAY, TEAM)).isEqualTo("""
                game_id          | home_team_abbr | away_team_abbr | team_abbr
                20250315_NYK_GSW | GSW            | NYK            | GSW
                """);
    }

    @Test
    void aGameWhoseTeamsDisagreeOnTheHostsIsRefused() {
        String knick = line().replace("\"GSW\"", "\"NYK\"").replace("1610612744", "1610612752").replace("201939", "1628384");
        assertThat(problem(line() + "," + knick.replace("GSW vs. NYK", "NYK vs. GSW")))
                .isEqualTo("The document says of game 0022400974 that it is [20250315_NYK_GSW, 20250315_GSW_NYK].");
        assertThat(read(line() + "," + knick.replace("GSW vs. NYK", "NYK @ GSW"))).isInstanceOf(Parsed.class);
    }

    @Test
    void aGameWithoutAResultIsNotFinal() {
        assertThat(one(line().replace("\"W\"", "null")).get(IS_FINAL)).isFalse();
        assertThat(one(line()).get(IS_FINAL)).isTrue();
    }

    @Test
    void theDayMayHaveATimeBehindIt() {
        assertThat(one(line().replace("2025-03-15", "2025-03-15T00:00:00")).get(GAME_DATE)).hasToString("2025-03-15");
    }

    @Test
    void exhibitionsWithOtherTeamsAreListedAndCondemnNothing() {
        DocumentResult allStar = read(line().replace("0022400974", "0032400001").replace("GSW vs. NYK", "SHQ vs. CHK"));
        assertThat(allStar).isInstanceOfSatisfying(Empty.class, empty -> assertThat(empty.rejected()).extracting(RejectedRow::reason)
                .containsExactly("not a league game: team SHQ plays"));
    }

    @Test
    void whatCannotBeTrueIsRejected() {
        assertThat(problem(line().replace("GSW vs. NYK", "BOS vs. NYK"))).contains("a player of GSW is listed for the game NYK at BOS");
        assertThat(problem(line().replace("GSW vs. NYK", "GSW - NYK"))).contains("'GSW - NYK' is no match-up as GSW vs. NYK");
        assertThat(problem(line().replace("GSW vs. NYK", "GSW vs. XYZ"))).contains("'XYZ' is none of the 30 teams");
        assertThat(problem(line().replace("GSW vs. NYK", "GSW vs. GSW"))).contains("GSW is both home and away");
        assertThat(problem(line().replace("35, 8, 20", "35, 21, 20"))).contains("field_goals_made is 21 of 20 attempts");
        assertThat(problem(line().replace("\"Stephen Curry\"", "null"))).contains("player_full_name is missing");
        assertThat(problem(line().replace("201939", "null"))).contains("nba_player_id is missing");
        assertThat(problem(line().replace("\"2025-03-15\"", "\"2025-02-30\""))).contains("'2025-02-30' is no date");
    }

    @Test
    void aWholeRealDayLosesNoPlayer() {
        assertThat(Fixtures.read(processor, LOG, Samples.bytes("nbac_player_boxscore/exp_2ad17718.json"))).isInstanceOfSatisfying(
                Parsed.class, parsed -> {
                    assertThat(parsed.rows()).hasSize(157).allMatch(row -> row.get(IS_FINAL));
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows().stream().map(row -> row.get(GAME)).distinct()).hasSize(8);
                    assertThat(points(parsed.rows(), "20250315_NYK_GSW")).isEqualTo(97 + 94);
                    assertThat(points(parsed.rows(), "20250315_WAS_DEN")).isEqualTo(123 + 126);
                });
    }

    private static long points(List<Row> rows, String game) {
        return rows.stream().filter(row -> row.get(GAME).text().equals(game)).mapToLong(row -> row.get(POINTS)).sum();
    }

    private Row one(String line) {
        return ((Parsed) read(line)).rows().getFirst();
    }

    private String problem(String line) {
        return ((Unreadable) read(line)).problem();
    }

    private DocumentResult read(String line) {
        String log = new String(Fixtures.bytes(LOG), StandardCharsets.UTF_8);
        int start = log.indexOf("    [\"22024\"");
        String json = log.substring(0, start) + line + log.substring(log.lastIndexOf("]\n   ]}") + 1);
        return Fixtures.read(processor, LOG, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Curry's, as the log has it. */
    private static String line() {
        String log = new String(Fixtures.bytes(LOG), StandardCharsets.UTF_8);
        return log.lines().filter(each -> each.contains("Stephen Curry")).findFirst().orElseThrow().strip().replaceFirst(",$", "");
    }
}
