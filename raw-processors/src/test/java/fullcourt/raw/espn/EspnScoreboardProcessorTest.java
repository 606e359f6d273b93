package fullcourt.raw.espn;

import static fullcourt.raw.espn.EspnScoreboardTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.raw.LoadedTable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EspnScoreboardProcessorTest {
    private static final String DAY = "espn/scoreboard/2024-01-15/20250717_171627.json";
    private static final Partition JAN_15 = Partition.of(LocalDate.of(2024, 1, 15));
    private final EspnScoreboardProcessor processor = new EspnScoreboardProcessor();

    @Test
    void readsADaysGamesWithTheLeaguesTeamCodes() {
        assertThat(
                asText(rowsOf(processor, DAY), GAME, ESPN_GAME_ID, GAME_DATE, SEASON_YEAR, AWAY, AWAY_ESPN_ID, AWAY_SCORE, AWAY_WON, HOME,
                        HOME_ESPN_ID, HOME_SCORE, HOME_WON, STATUS, IS_COMPLETED, STARTS_AT))
                .isEqualTo("""
                        game_id          | espn_game_id | game_date  | season_year | away_team_abbr | away_team_espn_id | away_team_score \
                        | away_team_winner | home_team_abbr | home_team_espn_id | home_team_score | home_team_winner | game_status | is_completed \
                        | scheduled_start_time
                        20240115_HOU_PHI | 401585183    | 2024-01-15 | 2023        | HOU            | 10                | 115             \
                        | false            | PHI            | 20                | 124             | true             | final       | true         \
                        | 2024-01-15T18:00:00Z
                        20240115_NOP_DAL | 401585184    | 2024-01-15 | 2023        | NOP            | 3                 | 120             \
                        | false            | DAL            | 6                 | 125             | true             | final       | true         \
                        | 2024-01-15T19:30:00Z
                        20240115_DET_WAS | 401585186    | 2024-01-15 | 2023        | DET            | 8                 | 129             \
                        | true             | WAS            | 27                | 117             | false            | final       | true         \
                        | 2024-01-15T20:00:00Z
                        20240115_IND_UTA | 401585192    | 2024-01-15 | 2023        | IND            | 11                | 105             \
                        | false            | UTA            | 26                | 132             | true             | final       | true         \
                        | 2024-01-16T02:00:00Z
                        """);
    }

    @Test
    void theDayIsTheDocumentsInEitherFormAndThePathsOnlyWithoutOne() {
        assertThat(one(game("post", "Final", "110")).get(GAME_DATE)).hasToString("2025-01-20");
        assertThat(one(game("post", "Final", "110").replace("gamedate", "scoreDate")).get(GAME_DATE)).hasToString("2025-01-20");
        assertThat(one(game("post", "Final", "110").replace("20250120", "2025-01-20")).get(GAME_DATE)).hasToString("2025-01-20");
        assertThat(one(game("post", "Final", "110").replace("gamedate", "date")).get(GAME_DATE)).hasToString("2024-01-15");
    }

    @Test
    void whoIsAtHomeIsWhatTheDocumentSaysAndNotTheOrder() {
        String turned = game("post", "Final", "110").replace("\"home\"", "\"?\"").replace("\"away\"", "\"home\"").replace("\"?\"",
                "\"away\"");
        assertThat(asText(List.of(one(turned)), GAME, HOME, HOME_SCORE, HOME_WON)).isEqualTo("""
                game_id          | home_team_abbr | home_team_score | home_team_winner
                20250120_LAL_BOS | BOS            | 105             | false
                """);
    }

    @Test
    void beforeTheStartThereIsNoScoreAndBeforeTheEndNoWinner() {
        assertThat(
                asText(List.of(one(game("pre", "Scheduled", "0")), one(game("in", "Halftime", "0"))), STATUS, IS_COMPLETED, HOME_SCORE,
                        AWAY_SCORE, HOME_WON))
                .isEqualTo("""
                        game_status | is_completed | home_team_score | away_team_score | home_team_winner
                        scheduled   | false        | -               | -               | -
                        halftime    | false        | 0               | 105             | -
                        """);
    }

    @Test
    void overtimeIsAnEnd() {
        assertThat(asText(List.of(one(game("post", "Final/OT", "110"))), STATUS, IS_COMPLETED)).isEqualTo("""
                game_status | is_completed
                final/ot    | true
                """);
    }

    @Test
    void aGameThatIsNotPlayedIsLeftToTheSchedule() {
        assertThat(elsewhere(game("post", "Postponed", "0"))).isEqualTo("the game is postponed");
        assertThat(elsewhere(game("post", "Canceled", "0"))).isEqualTo("the game is canceled");
        assertThat(elsewhere(game("post", "Cancelled", "0"))).isEqualTo("the game is cancelled");
    }

    @Test
    void aScoreThatIsNoNumberRejectsTheGame() {
        assertThat(problem(game("in", "3rd Quarter", "x"))).contains("'x'");
    }

    @Test
    void allStarSidesAndForeignClubsPlayNoLeagueGame() {
        assertThat(elsewhere(game("post", "Final", "110").replace("\"LAL\"", "\"EAST\""))).isEqualTo("not a league game: team EAST plays");
        assertThat(elsewhere(game("post", "Final", "110").replace("\"BOS\"", "\"REAL\""))).isEqualTo("not a league game: team REAL plays");
    }

    @Test
    void anUnknownTeamIsRejectedAndNeverGuessed() {
        assertThat(problem(game("post", "Final", "110").replace("\"LAL\"", "\"LOS\""))).contains("'LOS' is none of the 30 teams");
        assertThat(problem(game("post", "Final", "110").replace("\"away\"", "\"home\""))).contains("2 teams are on the home side");
    }

    @Test
    void aFinalScoreIsNotTakenBackByALaterSnapshotThatIsNotFinal(@TempDir Path folder) {
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(DAY, 1, game("post", "Final", "110").replace("20250120", "20240115"));
            table.load(DAY.replace("171627", "180000"), 2, game("in", "4th Quarter", "100").replace("20250120", "20240115"));
            assertThat(asText(table.rows(JAN_15), GAME, STATUS, HOME_SCORE)).isEqualTo("""
                    game_id          | game_status | home_team_score
                    20240115_BOS_LAL | final       | 110
                    """);
        }
    }

    @Test
    void wholeDaysLoseNoGameInEitherForm() {
        for (String sample : List.of("exp_92de7c9a.json", "gcs_92de7c9a.json")) {
            assertThat(Fixtures.read(processor, DAY, Samples.bytes("espn_scoreboard_api/" + sample))).isInstanceOfSatisfying(Parsed.class,
                    parsed -> {
                        assertThat(parsed.rows()).hasSize(11).allSatisfy(row -> assertThat(row.get(GAME_DATE)).hasToString("2024-01-15"));
                        assertThat(parsed.rejected()).isEmpty();
                    });
        }
        assertThat(read(new String(Samples.bytes("espn_scoreboard_api/fixture_expected.json"), StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Parsed.class, parsed -> assertThat(parsed.rows()).hasSize(1));
    }

    @Test
    void aDayWithoutGamesIsEmptyInEitherForm() {
        for (String sample : List.of("exp_20250214.json", "gcs_20250214.json"))
            assertThat(Fixtures.read(processor, DAY, Samples.bytes("espn_scoreboard_api/" + sample))).isEqualTo(new Empty(List.of()));
    }

    private Row one(String json) {
        return ((Parsed) read(json)).rows().getFirst();
    }

    private String elsewhere(String json) {
        List<RejectedRow> rejected = ((Empty) read(json)).rejected();
        assertThat(rejected).hasSize(1);
        return rejected.getFirst().reason();
    }

    private String problem(String json) {
        return ((Unreadable) read(json)).problem();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, DAY, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String game(String state, String status, String homeScore) {
        return """
                {"timestamp":"2025-01-21T15:30:00.000000+00:00","gamedate":"20250120","games":[{"gameId":"401766123","statusId":"3","state":"%s",
                 "status":"%s","startTime":"2025-01-21T00:30Z","teams":[{"teamId":"17","abbreviation":"LAL","score":"%s","winner":true,
                 "homeAway":"home"},{"teamId":"2","abbreviation":"BOS","score":"105","winner":false,"homeAway":"away"}]}]}"""
                .formatted(state, status, homeScore);
    }
}
