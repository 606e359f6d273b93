package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacTeamBoxscoreTable.*;
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

final class NbacTeamBoxscoreProcessorTest {
    private static final String GAME_561 = "nba-com/team-boxscore/20250115/0022400561/20250116_100000.json";
    private final NbacTeamBoxscoreProcessor processor = new NbacTeamBoxscoreProcessor();

    @Test
    void readsBothTeams() {
        assertThat(asText(rowsOf(processor, GAME_561), NBA_GAME, GAME_DATE, SEASON_YEAR, TEAM, MINUTES_TEXT, MINUTES, FG_MADE, FG_ATTEMPTED,
                THREES_MADE, FT_PCT, TOTAL_REBOUNDS, POINTS, PLUS_MINUS)).isEqualTo("""
                        nba_game_id | game_date  | season_year | team_abbr | minutes | minutes_played | fg_made | fg_attempted | three_pt_made \
                        | ft_percentage      | total_rebounds | points | plus_minus
                        0022400561  | 2025-01-15 | 2024        | PHI       | 265:00  | 265.00         | 46      | 92           | 13            \
                        | 1.0                | 35             | 119    | -6
                        0022400561  | 2025-01-15 | 2024        | NYK       | 265:00  | 265.00         | 46      | 86           | 16            \
                        | 0.7083333333333334 | 45             | 125    | 6
                        """);
    }

    @Test
    void theOrderOfTheTeamsSaysNothingOfWhoIsAtHome() {
        assertThat(asText(rowsOf(processor, GAME_561), TEAM, IS_HOME, GAME)).isEqualTo("""
                team_abbr | is_home | game_id
                PHI       | -       | -
                NYK       | -       | -
                """);
    }

    @Test
    void aMarkInWhicheverFormSaysWhoIsAtHome() {
        String expected = """
                team_abbr | is_home | game_id
                PHI       | true    | 20250115_NYK_PHI
                NYK       | false   | 20250115_NYK_PHI
                """;
        assertThat(asText(rows(teams("\"isHome\":true", "\"isHome\":false")), TEAM, IS_HOME, GAME)).isEqualTo(expected);
        assertThat(asText(rows(teams("\"homeAway\":\"HOME\"", "\"homeAway\":\"AWAY\"")), TEAM, IS_HOME, GAME)).isEqualTo(expected);
        assertThat(asText(rows(teams("\"isHome\":true,\"homeAway\":\"AWAY\"", "\"x\":1")), TEAM, IS_HOME, GAME)).isEqualTo(expected);
    }

    @Test
    void twoTeamsAtHomeAreRejected() {
        assertThat(problemOf(teams("\"isHome\":true", "\"isHome\":true"))).contains("both teams are marked as home");
    }

    @Test
    void theEightDigitsOfThePathAreTheDayOfADocumentWithoutOne() {
        assertThat(rows(teams("\"x\":1", "\"x\":1")).getFirst().get(GAME_DATE)).hasToString("2025-01-15");
    }

    @Test
    void numbersThatContradictEachOtherAreRejected() {
        String whole = new String(Fixtures.bytes(GAME_561), StandardCharsets.UTF_8);
        assertThat(problemOf(whole.replace("\"points\": 119", "\"points\": 120"))).contains("points is 120 and the shots give 119");
        assertThat(problemOf(whole.replace("\"attempted\": 92", "\"attempted\": 45"))).contains("fg_made is 46 of 45 attempts");
        assertThat(read(whole.replace("\"total\": 35", "\"total\": 43"))).as("team rebounds").isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rows().getFirst().get(TOTAL_REBOUNDS)).isEqualTo(43));
    }

    @Test
    void oneTeamIsNoGame() {
        assertThat(read("{\"gameId\":\"0022400561\",\"teams\":[%s]}".formatted(team(1610612755, "PHI", "\"x\":1")))).isEqualTo(
                new Unreadable("The box score lists 1 teams; two play."));
    }

    @Test
    void aGameAgainstAForeignTeamIsNoLeagueGame() {
        assertThat(read(teams("\"x\":1", "\"x\":1").replace("1610612752", "15016"))).isInstanceOfSatisfying(Empty.class,
                empty -> assertThat(empty.rejected()).extracting(RejectedRow::reason).containsOnly("not a league game: team NYK plays"));
    }

    @Test
    void theLeaguesOwnFormThatTheScraperTranslatesIsRefused() {
        assertThat(read(new String(Samples.bytes("nbac_team_boxscore/exp_12f99055.json"), StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Unreadable.class,
                        unreadable -> assertThat(unreadable.problem())
                                .startsWith("The document is of another shape: it has no rows at /teams/*"));
    }

    private static String teams(String ofFirst, String ofSecond) {
        return "{\"gameId\":\"0022400561\",\"teams\":[%s,%s]}".formatted(team(1610612755, "PHI", ofFirst),
                team(1610612752, "NYK", ofSecond));
    }

    private static String team(long id, String code, String more) {
        return "{\"teamId\":%d,\"teamAbbreviation\":\"%s\",%s}".formatted(id, code, more);
    }

    private List<Row> rows(String json) {
        return ((Parsed) read(json)).rows();
    }

    private String problemOf(String json) {
        return ((Unreadable) read(json)).problem();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, GAME_561, json.getBytes(StandardCharsets.UTF_8));
    }
}
