package fullcourt.raw.oddsapi;

import static fullcourt.raw.oddsapi.OddsApiPlayerPropsTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OddsApiPlayerPropsProcessorTest {
    private static final String CURRENT = "odds-api/player-props/2025-01-20/a1b2c3d4e5f6g7h8i9j0-BOSLAL/20250120_180000-snap-1800.json";
    private static final String HISTORY = "odds-api/player-props-history/2024-01-24/cd0bc7d0c238f4446ce1c03d0cea7ec4-ATLGSW/20251103_120000-snap-0355.json";
    private final OddsApiPlayerPropsProcessor processor = new OddsApiPlayerPropsProcessor();

    @Test
    void readsEveryMarketOfEveryBookmaker() {
        assertThat(asText(rowsOf(processor, CURRENT), GAME, BOOKMAKER, MARKET, PLAYER, LINE, OVER_PRICE, OVER_AMERICAN, UNDER_PRICE,
                UNDER_AMERICAN,
                LAST_UPDATE)).isEqualTo("""
                        game_id          | bookmaker  | market          | player_lookup | line | over_price | over_price_american | under_price \
                        | under_price_american | bookmaker_last_update
                        20250120_BOS_LAL | draftkings | player_points   | lebronjames   | 25.5 | 1.869565   | -115                | 1.952381    \
                        | -105                 | 2025-01-20T18:00:00Z
                        20250120_BOS_LAL | draftkings | player_points   | anthonydavis  | 23.5 | 1.909091   | -110                | 1.909091    \
                        | -110                 | 2025-01-20T18:00:00Z
                        20250120_BOS_LAL | draftkings | player_rebounds | anthonydavis  | 11.5 | 1.833333   | -120                | 2.000000    \
                        | 100                  | 2025-01-20T18:00:00Z
                        20250120_BOS_LAL | draftkings | player_assists  | lebronjames   | 7.5  | 1.869565   | -115                | 1.952381    \
                        | -105                 | 2025-01-20T18:00:00Z
                        20250120_BOS_LAL | fanduel    | player_points   | lebronjames   | 25.5 | 1.892857   | -112                | 1.925926    \
                        | -108                 | 2025-01-20T17:55:00Z
                        """);
    }

    @Test
    void aCurrentOfferWasSeenWhenItWasCaptured() {
        assertThat(asText(rowsOf(processor, CURRENT).subList(0, 1), GAME_DATE, EVENT_ID, COMMENCE_TIME, SNAPSHOT_AT, SNAPSHOT_TAG,
                MINUTES_BEFORE_TIP,
                DATA_SOURCE)).isEqualTo("""
                        game_date  | odds_api_event_id    | game_start_time      | snapshot_timestamp   | snapshot_tag | minutes_before_tipoff | data_source
                        2025-01-20 | a1b2c3d4e5f6g7h8i9j0 | 2025-01-21T00:30:00Z | 2025-01-20T18:00:00Z | snap-1800    | 390                   | current
                        """);
    }

    @Test
    void aHistoricalOfferWasSeenWhenTheDocumentSaysAndNotWhenItWasFetched() {
        String points = market("player_points", "{\"name\":\"Over\",\"description\":\"Alperen Sengun\",\"price\":1.87,\"point\":21.5},"
                + "{\"name\":\"Under\",\"description\":\"Alperen Sengun\",\"price\":1.95,\"point\":21.5}");
        String json = "{\"timestamp\":\"2024-01-25T02:55:40Z\",\"previous_timestamp\":null,\"data\":%s}".formatted(event(points));
        assertThat(asText(rows(Fixtures.read(processor, HISTORY, bytes(json))), GAME, SNAPSHOT_AT, SNAPSHOT_TAG, MINUTES_BEFORE_TIP, PLAYER,
                LINE, OVER_PRICE,
                OVER_AMERICAN, UNDER_AMERICAN, DATA_SOURCE)).isEqualTo("""
                        game_id          | snapshot_timestamp   | snapshot_tag | minutes_before_tipoff | player_lookup | line | over_price | over_price_american \
                        | under_price_american | data_source
                        20240124_ATL_GSW | 2024-01-25T02:55:40Z | snap-0355    | 24                    | alperensengun | 21.5 | 1.870000   | -115                \
                        | -105                 | historical
                        """);
    }

    @Test
    void alternateLinesAreRowsOfTheirOwn() {
        String lines = market("player_points_alternate", "{\"name\":\"Over\",\"description\":\"A B\",\"price\":1.5,\"point\":20.5},"
                + "{\"name\":\"Over\",\"description\":\"A B\",\"price\":3.5,\"point\":30.5},{\"name\":\"Under\",\"description\":\"A B\",\"price\":2.5,\"point\":20.5}");
        assertThat(asText(read(lines), MARKET, PLAYER, LINE, OVER_PRICE, UNDER_PRICE)).isEqualTo("""
                market                  | player_lookup | line | over_price | under_price
                player_points_alternate | ab            | 20.5 | 1.500000   | 2.500000
                player_points_alternate | ab            | 30.5 | 3.500000   | -
                """);
    }

    @Test
    void yesIsMoreThanHalfAnEvent() {
        String doubleDouble = market("player_double_double",
                "{\"name\":\"Yes\",\"description\":\"A B\",\"price\":1.5},{\"name\":\"No\",\"description\":\"A B\",\"price\":2.5}");
        assertThat(asText(read(doubleDouble), MARKET, LINE, OVER_PRICE, UNDER_PRICE)).isEqualTo("""
                market               | line | over_price | under_price
                player_double_double | 0.5  | 1.500000   | 2.500000
                """);
    }

    @Test
    void marketsOnTeamsGiveNoRows() {
        assertThat(Fixtures.read(processor, HISTORY,
                Fixtures.bytes(
                        "odds-api/player-props-history/2024-01-24/cd0bc7d0c238f4446ce1c03d0cea7ec4-ATLGSW/20240125_035540-snap-0355.json")))
                .isEqualTo(new Empty(List.of()));
    }

    @Test
    void noBookmakersAreAnEmptyDocument() {
        assertThat(Fixtures.read(processor, CURRENT, bytes(event("").replaceAll("\"bookmakers\":.*", "\"bookmakers\":[]}"))))
                .isEqualTo(new Empty(List.of()));
    }

    @Test
    void aListAroundTheEventIsTolerated() {
        assertThat(rows(Fixtures.read(processor, CURRENT, bytes("[" + new String(Fixtures.bytes(CURRENT), StandardCharsets.UTF_8) + "]"))))
                .hasSize(5);
    }

    @Test
    void whatNoBookmakerCanMeanIsRejected() {
        assertThat(problem(over("0.5", "20.5"))).contains("the price 0.5 is neither decimal nor American");
        assertThat(problem(over("1.9", "null"))).contains("line is missing");
        assertThat(problem(market("player_points", "{\"name\":\"Push\",\"description\":\"A B\",\"price\":1.9,\"point\":20.5}")))
                .contains("an outcome is neither Over nor Under nor Yes nor No");
        assertThat(problem(market("player_points", "{\"name\":\"Over\",\"price\":1.9,\"point\":20.5}")))
                .contains("player_lookup is missing");
        assertThat(problem(market("player_points", "{\"name\":\"Over\",\"description\":\"A B\",\"price\":1.9,\"point\":20.5},"
                + "{\"name\":\"Over\",\"description\":\"A B\",\"price\":1.8,\"point\":20.5}")))
                .contains("over_price is offered at several prices: [1.9, 1.8]");
    }

    @Test
    void aMarketThatCannotBeReadIsRejectedAndNotTakenForOneOnTeams() {
        assertThat(problem(market("player_points", "").replace("\"outcomes\"", "\"prices\""))).endsWith("at /bookmakers/0/markets/0.");
        assertThat(problem(over("1.9", "20.5").replace("\"key\"", "\"name\""))).endsWith("at /bookmakers/0/markets/0.");
        assertThat(problem("7")).endsWith("at /bookmakers/0/markets/0.");
    }

    @Test
    void anUnknownTeamIsNeverGuessed() {
        assertThat(Fixtures.read(processor, CURRENT, bytes(event(over("1.9", "20.5")).replace("Atlanta Hawks", "Los Angeles")))).isEqualTo(
                new Unreadable(
                        "1 of 1 rows were rejected, most often because 'Los Angeles' is none of the 30 teams, first at /bookmakers/0/markets/0."));
    }

    private static String over(String price, String line) {
        return market("player_points", "{\"name\":\"Over\",\"description\":\"A B\",\"price\":%s,\"point\":%s}".formatted(price, line));
    }

    private static String market(String key, String outcomes) {
        return "{\"key\":\"%s\",\"last_update\":\"2024-01-25T02:50:00Z\",\"outcomes\":[%s]}".formatted(key, outcomes);
    }

    private static String event(String markets) {
        return """
                {"id":"cd0bc7d0c238f4446ce1c03d0cea7ec4","commence_time":"2024-01-25T03:20:30Z","home_team":"Golden State Warriors",\
                "away_team":"Atlanta Hawks","bookmakers":[{"key":"draftkings","markets":[%s]}]}""".formatted(markets);
    }

    private List<Row> read(String market) {
        return rows(Fixtures.read(processor, CURRENT, bytes(event(market))));
    }

    private String problem(String market) {
        return ((Unreadable) Fixtures.read(processor, CURRENT, bytes(event(market)))).problem();
    }

    private static List<Row> rows(DocumentResult result) {
        return ((Parsed) result).rows();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
