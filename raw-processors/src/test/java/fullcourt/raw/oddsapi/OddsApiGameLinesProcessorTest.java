package fullcourt.raw.oddsapi;

import static fullcourt.raw.oddsapi.OddsApiGameLinesTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OddsApiGameLinesProcessorTest {
    private static final String CURRENT = "odds-api/game-lines/2025-01-20/a1b2c3d4e5f6g7h8i9j0-BOSLAL/20250120_180000-snap-1800.json";
    private static final String HISTORY = "odds-api/game-lines-history/2024-01-24/cd0bc7d0c238f4446ce1c03d0cea7ec4-ATLGSW/20251103_120000-snap-0355.json";
    private final OddsApiGameLinesProcessor processor = new OddsApiGameLinesProcessor();

    @Test
    void readsEveryOutcomeWithBothNotationsOfItsPrice() {
        assertThat(asText(rowsOf(processor, CURRENT).subList(0, 8), BOOKMAKER, MARKET, OUTCOME_NAME, OUTCOME_TEAM, POINT, PRICE,
                PRICE_AMERICAN,
                MARKET_UPDATE)).isEqualTo("""
                        bookmaker_key | market_key | outcome_name       | outcome_team_abbr | outcome_point | outcome_price | outcome_price_american | market_last_update
                        draftkings    | spreads    | Los Angeles Lakers | LAL               | -4.5          | 1.909091      | -110                   | 2025-01-20T18:00:00Z
                        draftkings    | spreads    | Boston Celtics     | BOS               | 4.5           | 1.909091      | -110                   | 2025-01-20T18:00:00Z
                        draftkings    | totals     | Over               | -                 | 224.5         | 1.909091      | -110                   | 2025-01-20T18:00:00Z
                        draftkings    | totals     | Under              | -                 | 224.5         | 1.909091      | -110                   | 2025-01-20T18:00:00Z
                        draftkings    | h2h        | Los Angeles Lakers | LAL               | -             | 1.555556      | -180                   | 2025-01-20T18:00:00Z
                        draftkings    | h2h        | Boston Celtics     | BOS               | -             | 2.550000      | 155                    | 2025-01-20T18:00:00Z
                        fanduel       | spreads    | Los Angeles Lakers | LAL               | -4.5          | 1.925926      | -108                   | 2025-01-20T17:55:00Z
                        fanduel       | spreads    | Boston Celtics     | BOS               | 4.5           | 1.892857      | -112                   | 2025-01-20T17:55:00Z
                        """);
    }

    @Test
    void aCurrentOfferWasSeenWhenItWasCaptured() {
        assertThat(asText(rowsOf(processor, CURRENT).subList(0, 1), GAME, GAME_DATE, EVENT_ID, COMMENCE_TIME, HOME, AWAY, SNAPSHOT_AT,
                PREVIOUS_SNAPSHOT_AT, SNAPSHOT_TAG, MINUTES_BEFORE_TIP, DATA_SOURCE)).isEqualTo("""
                        game_id          | game_date  | odds_api_event_id    | commence_time        | home_team_abbr | away_team_abbr \
                        | snapshot_timestamp   | previous_snapshot_timestamp | snapshot_tag | minutes_before_tipoff | data_source
                        20250120_BOS_LAL | 2025-01-20 | a1b2c3d4e5f6g7h8i9j0 | 2025-01-21T00:30:00Z | LAL            | BOS            \
                        | 2025-01-20T18:00:00Z | -                           | snap-1800    | 390                   | current
                        """);
    }

    @Test
    void aHistoricalOfferWasSeenWhenTheDocumentSays() {
        assertThat(asText(rowsOf(processor, HISTORY).subList(0, 4), GAME, SNAPSHOT_AT, PREVIOUS_SNAPSHOT_AT, NEXT_SNAPSHOT_AT,
                MINUTES_BEFORE_TIP, MARKET, OUTCOME_TEAM, OUTCOME_NAME, POINT, PRICE, PRICE_AMERICAN, DATA_SOURCE)).isEqualTo("""
                        game_id          | snapshot_timestamp   | previous_snapshot_timestamp | next_snapshot_timestamp | minutes_before_tipoff | market_key | outcome_team_abbr | outcome_name          | outcome_point | outcome_price | outcome_price_american | data_source
                        20240124_ATL_GSW | 2024-01-25T03:55:40Z | 2024-01-25T03:50:38Z        | 2024-01-25T04:00:38Z    | -36                   | spreads    | ATL               | Atlanta Hawks         | 6.5           | 1.910000      | -110                   | historical
                        20240124_ATL_GSW | 2024-01-25T03:55:40Z | 2024-01-25T03:50:38Z        | 2024-01-25T04:00:38Z    | -36                   | spreads    | GSW               | Golden State Warriors | -6.5          | 1.830000      | -120                   | historical
                        20240124_ATL_GSW | 2024-01-25T03:55:40Z | 2024-01-25T03:50:38Z        | 2024-01-25T04:00:38Z    | -36                   | totals     | -                 | Over                  | 248.5         | 1.870000      | -115                   | historical
                        20240124_ATL_GSW | 2024-01-25T03:55:40Z | 2024-01-25T03:50:38Z        | 2024-01-25T04:00:38Z    | -36                   | totals     | -                 | Under                 | 248.5         | 1.870000      | -115                   | historical
                        """);
    }

    @Test
    void theDayIsThatOfTheStartInNewYork() {
        assertThat(rows(read(CURRENT, event(h2h("1.9")).replace("2024-01-25T03:20:30Z", "2021-11-28T01:10:00Z"))).getFirst().get(GAME))
                .hasToString("20211127_ATL_GSW");
    }

    @Test
    void theTimeOfTheMarketIsElseTheBookmakers() {
        String late = event(h2h("1.9")).replace("\"key\":\"draftkings\"",
                "\"key\":\"draftkings\",\"last_update\":\"2024-01-25T02:40:00Z\"");
        assertThat(rows(read(CURRENT, late)).getFirst().get(MARKET_UPDATE)).hasToString("2024-01-25T02:40:00Z");
        assertThat(rows(read(CURRENT, event(h2h("1.9")))).getFirst().find(MARKET_UPDATE)).isEmpty();
    }

    @Test
    void alternateLinesAndTeamTotalsAreRowsOfTheirOwn() {
        String markets = market("alternate_spreads", outcome("Atlanta Hawks", "1.5", "6.5") + "," + outcome("Atlanta Hawks", "1.9", "3.5"))
                + "," + market("team_totals", "{\"name\":\"Over\",\"description\":\"Atlanta Hawks\",\"price\":1.9,\"point\":118.5},"
                        + "{\"name\":\"Over\",\"description\":\"Golden State Warriors\",\"price\":1.9,\"point\":118.5}");
        assertThat(asText(rows(read(CURRENT, event(markets))), MARKET, OUTCOME_KEY, OUTCOME_TEAM)).isEqualTo("""
                market_key        | outcome_key                      | outcome_team_abbr
                alternate_spreads | Atlanta Hawks 6.5                | ATL
                alternate_spreads | Atlanta Hawks 3.5                | ATL
                team_totals       | Over Atlanta Hawks 118.5         | ATL
                team_totals       | Over Golden State Warriors 118.5 | GSW
                """);
    }

    @Test
    void marketsOnPlayersBelongToTheProps() {
        assertThat(
                read(CURRENT, event(market("player_points", "{\"name\":\"Over\",\"description\":\"A B\",\"price\":1.9,\"point\":20.5}"))))
                .isInstanceOfSatisfying(Empty.class, empty -> assertThat(empty.rejected()).hasSize(1));
    }

    @Test
    void aListAroundTheEventIsTolerated() {
        assertThat(rows(read(CURRENT, "[" + event(h2h("1.9")) + "]"))).hasSize(1);
    }

    @Test
    void whatNoBookmakerCanMeanIsRejected() {
        assertThat(problem(event(h2h("0")))).contains("the price 0 is neither decimal nor American");
        assertThat(problem(event(h2h("null")))).contains("outcome_price is missing");
        assertThat(problem(event(market("spreads", outcome("Atlanta Hawks", "1.9", "null"))))).contains("outcome_point is missing");
        assertThat(problem(event(market("h2h", outcome("Boston Celtics", "1.9", "null")))))
                .contains("the outcome 'Boston Celtics' is on neither team nor Over nor Under");
        assertThat(problem(event(h2h("1.9")).replace("Golden State Warriors", "Los Angeles")))
                .contains("'Los Angeles' is none of the 30 teams");
    }

    @Test
    void theRealSamplesLoseNoOutcome() {
        assertThat(rows(Fixtures.read(processor, CURRENT, Samples.bytes("oddsa_game_lines/fixture_current.json")))).hasSize(12);
        assertThat(rows(Fixtures.read(processor, HISTORY, Samples.bytes("oddsa_game_lines_his/exp_b722994c.json")))).hasSize(8);
        assertThat(asText(rows(Fixtures.read(processor, HISTORY, Samples.bytes("odds_api_historical_game_lines/exp_9221b91f.json"))),
                BOOKMAKER, OUTCOME_TEAM, POINT, PRICE, PRICE_AMERICAN)).isEqualTo("""
                        bookmaker_key | outcome_team_abbr | outcome_point | outcome_price | outcome_price_american
                        draftkings    | ATL               | -             | 3.300000      | 230
                        draftkings    | GSW               | -             | 1.320000      | -313
                        fanduel       | ATL               | -             | 3.800000      | 280
                        fanduel       | GSW               | -             | 1.260000      | -385
                        """);
    }

    private static String h2h(String price) {
        return market("h2h", "{\"name\":\"Atlanta Hawks\",\"price\":%s}".formatted(price));
    }

    private static String outcome(String name, String price, String point) {
        return "{\"name\":\"%s\",\"price\":%s,\"point\":%s}".formatted(name, price, point);
    }

    private static String market(String key, String outcomes) {
        return "{\"key\":\"%s\",\"outcomes\":[%s]}".formatted(key, outcomes);
    }

    private static String event(String markets) {
        return """
                {"id":"cd0bc7d0c238f4446ce1c03d0cea7ec4","commence_time":"2024-01-25T03:20:30Z","home_team":"Golden State Warriors",\
                "away_team":"Atlanta Hawks","bookmakers":[{"key":"draftkings","markets":[%s]}]}""".formatted(markets);
    }

    private String problem(String json) {
        return ((Unreadable) read(CURRENT, json)).problem();
    }

    private DocumentResult read(String path, String json) {
        return Fixtures.read(processor, path, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(DocumentResult result) {
        return ((Parsed) result).rows();
    }
}
