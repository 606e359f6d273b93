package fullcourt.raw.bettingpros;

import static fullcourt.raw.bettingpros.BettingProsPlayerPropsTable.*;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No real document of this feed is at hand: the fixture is written from its description, field by field. */
final class BettingProsPlayerPropsProcessorTest {
    private static final String POINTS = "bettingpros/player-props/points/2025-12-27/20251227_150000.json";
    private static final Partition DEC_27 = Partition.of(LocalDate.of(2025, 12, 27));
    private final BettingProsPlayerPropsProcessor processor = new BettingProsPlayerPropsProcessor();

    @Test
    void readsEachBookmakersLineOnEachSide() {
        assertThat(asText(rowsOf(processor, POINTS), OFFER_ID, SIDE, PLAYER, TEAM, BOOK_ID, BOOKMAKER, LINE_ID, LINE, ODDS_AMERICAN,
                ODDS_DECIMAL, IS_ACTIVE, IS_BEST, LAST_UPDATE)).isEqualTo("""
                        offer_id | bet_side | player_lookup  | player_team | book_id | bookmaker             | line_id | line | odds_american \
                        | odds_decimal | is_active | is_best_line | bookmaker_last_update
                        a1       | over     | lebronjames    | LAL         | 12      | DraftKings            | l1      | 25.5 | -115          \
                        | 1.869565     | true      | false        | 2025-12-27T14:00:00Z
                        a1       | over     | lebronjames    | LAL         | 10      | FanDuel               | l2      | 24.5 | -120          \
                        | 1.833333     | true      | true         | 2025-12-27T14:30:00Z
                        a2       | over     | jimmybutleriii | GSW         | 99      | Corner Book           | l4      | 20.5 | 100           \
                        | 2.000000     | false     | false        | 2025-12-27T13:00:00Z
                        a1       | under    | lebronjames    | LAL         | 12      | DraftKings            | l3      | 25.5 | -105          \
                        | 1.952381     | true      | false        | 2025-12-27T14:00:00Z
                        a3       | under    | lukadoncic     | -           | 0       | BettingPros Consensus | l5      | 32.5 | -110          \
                        | 1.909091     | true      | false        | 2025-12-27T12:00:00Z
                        """);
    }

    @Test
    void idsAreCopiedAndTheOpeningIsTheSides() {
        assertThat(asText(rowsOf(processor, POINTS).stream().filter(row -> row.get(BOOK_ID) != 10).toList(), GAME_DATE, SNAPSHOT_AT, MARKET,
                MARKET_ID, EVENT_ID, BP_PLAYER_ID, POSITION, SIDE, OPENING_LINE, OPENING_ODDS, OPENING_BOOK_ID, OPENED_AT)).isEqualTo("""
                        game_date  | snapshot_timestamp   | market_type | market_id | bp_event_id | bp_player_id | player_position | bet_side \
                        | opening_line | opening_odds | opening_book_id | opening_timestamp
                        2025-12-27 | 2025-12-27T15:00:00Z | points      | 156       | 20879       | 3112         | F               | over     \
                        | 24.5         | -110         | 12              | 2025-12-27T04:00:00Z
                        2025-12-27 | 2025-12-27T15:00:00Z | points      | 156       | 20879       | 5017         | F               | over     \
                        | 20.5         | -            | 0               | -
                        2025-12-27 | 2025-12-27T15:00:00Z | points      | 156       | 20879       | 3112         | F               | under    \
                        | -            | -            | -               | -
                        2025-12-27 | 2025-12-27T15:00:00Z | points      | 156       | 20880       | 6021         | G               | under    \
                        | 31.5         | 105          | 0               | 2025-12-26T22:00:00Z
                        """);
    }

    @Test
    void everyMarketIsKeptUnderItsName() {
        Row rebounds = one(
                json().replace("\"market\": \"points\"", "\"market\": \"rebounds\"").replace("\"market_id\": 156,", "\"market_id\": 157,"));
        assertThat(asText(List.of(rebounds), MARKET, MARKET_ID)).isEqualTo("""
                market_type | market_id
                rebounds    | 157
                """);
        assertThat(one(json().replace("\"market\": \"points\", \"market_id\": 156, ", "")).get(MARKET)).isEqualTo("points");
    }

    @Test
    void theDayAndTheSnapshotAreReadFromThePathWhereTheDocumentHasNone() {
        Row row = one(json().replace("\"date\": \"2025-12-27\"", "\"date\": null"));
        assertThat(row.get(GAME_DATE)).hasToString("2025-12-27");
        String untimed = POINTS.replace("20251227_150000", "offers");
        assertThat(rows(Fixtures.read(processor, untimed, bytes(json()))).getFirst().get(SNAPSHOT_AT)).hasToString("2025-12-27T15:00:00Z");
    }

    @Test
    void anUnknownBookmakerIsCalledAsPrintedOrByItsNumber() {
        assertThat(one(json().replaceFirst("\"book_id\": 12, \"book_name\": \"DraftKings\"", "\"book_id\": 98, \"book_name\": null"))
                .get(BOOKMAKER))
                .isEqualTo("Unknown Book 98");
        assertThat(one(json().replaceFirst("\"book_name\": \"DraftKings\"", "\"book_name\": \"Draft Kings\"")).get(BOOKMAKER))
                .isEqualTo("DraftKings");
    }

    @Test
    void aTimeThatIsMissingIsNullAndNeverNow() {
        assertThat(one(json().replaceFirst("\"updated\": \"2025-12-27 14:00:00\"", "\"updated\": null")).find(LAST_UPDATE)).isEmpty();
    }

    @Test
    void alternateLinesWithoutIdAreRowsOfTheirOwn() {
        String alternate = json().replace("\"line_id\": \"l1\", ", "").replaceFirst(
                "\"book_id\": 10, \"book_name\": \"FanDuel\", \"line_id\": \"l2\"",
                "\"book_id\": 12, \"book_name\": \"DraftKings\", \"line_id\": null");
        assertThat(asText(rows(read(alternate)).subList(0, 2), BOOK_ID, LINE_ID, LINE)).isEqualTo("""
                book_id | line_id | line
                12      | 25.5    | 25.5
                12      | 24.5    | 24.5
                """);
    }

    @Test
    void whatNoBookmakerCanMeanIsRejectedWithItsPlace() {
        assertThat(rejected(json().replaceFirst("\"odds\": -115", "\"odds\": 1"))).extracting(RejectedRow::reason)
                .containsExactly("the price 1 is neither decimal nor American");
        assertThat(rejected(json().replaceFirst("\"odds\": -115", "\"odds\": null"))).extracting(RejectedRow::pointer)
                .containsExactly("/props/0/over/sportsbooks/0/odds");
        assertThat(rejected(json().replaceFirst("\"line\": 25.5", "\"line\": null"))).extracting(RejectedRow::reason)
                .containsExactly("line is missing");
        assertThat(rejected(json().replaceFirst("\"player_team\": \"GSW\"", "\"player_team\": \"LOS\""))).extracting(RejectedRow::reason)
                .containsExactly("'LOS' is none of the 30 teams");
        assertThat(rejected(json().replaceFirst("\"offer_id\": \"a2\"", "\"offer_id\": null"))).extracting(RejectedRow::reason)
                .containsExactly("offer_id is missing");
    }

    @Test
    void noOffersAreAnEmptyDocument() {
        assertThat(read("{\"date\":\"2025-12-27\",\"props_count\":0,\"props\":[]}")).isEqualTo(new Empty(List.of()));
        assertThat(read("{\"date\":\"2025-12-27\",\"props\":[{\"offer_id\":\"a1\",\"over\":null,\"under\":{\"sportsbooks\":[]}}]}"))
                .isEqualTo(new Empty(List.of()));
    }

    @Test
    void anEventListIsNoOffer() {
        assertThat(read("{\"events\":[]}")).isInstanceOf(Unreadable.class);
    }

    @Test
    void eachSnapshotIsKeptAndARepeatedOneChangesNothing(@TempDir Path folder) {
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(POINTS, 1, json());
            table.load(POINTS.replace("150000", "210000"), 2, json().replace("\"odds\": -115", "\"odds\": -125"));
            table.load(POINTS, 3, json());
            assertThat(
                    asText(table.rows(DEC_27).stream().filter(row -> row.get(LINE_ID).equals("l1")).toList(), SNAPSHOT_AT, ODDS_AMERICAN))
                    .isEqualTo("""
                            snapshot_timestamp   | odds_american
                            2025-12-27T15:00:00Z | -115
                            2025-12-27T21:00:00Z | -125
                            """);
            assertThat(table.rows(DEC_27)).hasSize(10);
        }
    }

    private Row one(String json) {
        return rows(read(json)).getFirst();
    }

    private List<RejectedRow> rejected(String json) {
        return ((Parsed) read(json)).rejected();
    }

    private static List<Row> rows(DocumentResult result) {
        return ((Parsed) result).rows();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, POINTS, bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String json() {
        return new String(Fixtures.bytes(POINTS), StandardCharsets.UTF_8);
    }
}
