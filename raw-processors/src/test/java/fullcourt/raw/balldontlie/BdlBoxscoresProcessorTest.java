package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BdlBoxscoresProcessorTest {
    private static final String DAY = "ball-dont-lie/boxscores/2024-01-15/20240116_100000.json";
    private final BdlBoxscoresProcessor processor = new BdlBoxscoresProcessor();

    @Test
    void readsHostsThenVisitorsOfEachGame() {
        assertThat(asText(rowsOf(processor, DAY), GAME, TEAM, HOME, AWAY, PLAYER, MINUTES_TEXT, DID_NOT_PLAY, POINTS, FEED)).isEqualTo("""
                game_id          | team_abbr | home_team_abbr | away_team_abbr | player_lookup  | minutes | did_not_play | points | feed
                20240115_HOU_PHI | PHI       | PHI            | HOU            | nicolasbatum   | 28      | false        | 5      \
                | boxscores
                20240115_HOU_PHI | PHI       | PHI            | HOU            | tobiasharris   | 31      | false        | 10     \
                | boxscores
                20240115_HOU_PHI | PHI       | PHI            | HOU            | mobamba        | 00      | true         | 0      \
                | boxscores
                20240115_NOP_DAL | DAL       | DAL            | NOP            | joshgreen      | 30      | false        | 13     \
                | boxscores
                20240115_NOP_DAL | DAL       | DAL            | NOP            | maxikleber     | 19      | false        | 4      \
                | boxscores
                20240115_NOP_DAL | DAL       | DAL            | NOP            | richaunholmes  | 00      | true         | 0      \
                | boxscores
                20240115_HOU_PHI | HOU       | PHI            | HOU            | jeffgreen      | 13      | false        | 1      \
                | boxscores
                20240115_HOU_PHI | HOU       | PHI            | HOU            | aaronholiday   | 06      | false        | 0      \
                | boxscores
                20240115_HOU_PHI | HOU       | PHI            | HOU            | reggiebullock  | 00      | true         | 0      \
                | boxscores
                20240115_NOP_DAL | NOP       | DAL            | NOP            | brandoningram  | 32      | false        | 12     \
                | boxscores
                20240115_NOP_DAL | NOP       | DAL            | NOP            | zionwilliamson | 32      | false        | 30     \
                | boxscores
                20240115_NOP_DAL | NOP       | DAL            | NOP            | josealvarado   | 00      | true         | 0      \
                | boxscores
                """);
    }

    @Test
    void olderDocumentsHaveNoGameId() {
        assertThat(rowsOf(processor, DAY)).allSatisfy(row -> assertThat(row.find(BDL_GAME_ID)).isEmpty());
    }

    @Test
    void aDayWithoutGamesIsEmpty() {
        assertThat(Fixtures.read(processor, "ball-dont-lie/boxscores/2025-07-15/20250715_100000.json")).isEqualTo(new Empty(List.of()));
    }

    @Test
    void aRunningGameIsKeptAsItStandsAndIsNotFinal() {
        String running = new String(Fixtures.bytes(DAY), StandardCharsets.UTF_8).replace("\"status\": \"Final\"",
                "\"status\": \"3rd Qtr\"");
        assertThat(Fixtures.read(processor, DAY, running.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rows()).allSatisfy(row -> assertThat(row.get(IS_FINAL)).isFalse()));
    }

    @Test
    void bothFeedsGiveTheSameRowsForARealDay() {
        List<Row> nested = rows(Fixtures.read(processor, DAY, Samples.bytes("bdl_box_scores/gcs_7a649e12.json")));
        List<Row> flat = rows(Fixtures.read(new BdlPlayerBoxScoresProcessor(),
                "ball-dont-lie/player-box-scores/2024-01-15/20240116_100000.json",
                Samples.bytes("bdl_player_box_scores/gcs_derived_20240115.json.gz")));
        assertThat(statistics(nested)).isEqualTo(statistics(flat));
    }

    private static List<Row> rows(DocumentResult result) {
        return ((Parsed) result).rows();
    }

    private static String statistics(List<Row> rows) {
        return asText(rows, GAME, TEAM, PLAYER, BDL_PLAYER_ID, MINUTES, DID_NOT_PLAY, POINTS, REBOUNDS, ASSISTS, FG_PCT, FT_PCT, IS_FINAL)
                .lines()
                .sorted().toList().toString();
    }
}
