package fullcourt.platform.backfill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fullcourt.platform.backfill.ScraperClient.Answer;
import fullcourt.platform.backfill.ScraperClient.Answer.NoData;
import fullcourt.platform.backfill.ScraperClient.Answer.NotAllowed;
import fullcourt.platform.backfill.ScraperClient.Answer.Refused;
import fullcourt.platform.backfill.ScraperClient.Answer.Scraped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every scraper client promises about the answers of a scraper service. A subclass provides the adapter and adds no tests. */
abstract class ScraperClientContract {
    private static final Duration WITHIN = Duration.ofSeconds(1);
    private static final LocalDate JAN_15 = LocalDate.of(2025, 1, 15);
    private static final int MUCH = 1_000_000;
    @SuppressWarnings("NullAway.Init")
    private ScriptedScraper service;

    /** A client that has never called. @param within how long it waits for an answer */
    abstract ScraperClient client(URI service, Duration within);

    @BeforeEach
    void open() throws IOException {
        service = new ScriptedScraper();
    }

    @AfterEach
    void close() {
        service.close();
    }

    private Answer asked() {
        return client(service.address(), WITHIN).scrape("bdl_player_box_scores", JAN_15);
    }

    private String unavailable() {
        String[] message = new String[1];
        assertThatThrownBy(this::asked).isInstanceOfSatisfying(ScraperUnavailableException.class,
                unavailable -> message[0] = String.valueOf(unavailable.getMessage()));
        return message[0];
    }

    @Test
    void aRequestNamesTheScraperAndTheDayAndCarriesTheToken() {
        service.answers(200, "{\"status\":\"success\"}");
        asked();
        assertThat(service.asked()).singleElement().asString().startsWith("POST /scrape Bearer secret ").contains(
                "\"scraper_name\":\"bdl_player_box_scores\"", "\"params\":{", "\"startDate\":\"2025-01-15\"", "\"endDate\":\"2025-01-15\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"success", "partial"})
    void aScraperThatWroteIsReportedWithItsOwnMessage(String status) {
        service.answers(200, "{\"status\":\"%s\",\"message\":\"Dončić: 3 \\\"files\\\"\",\"run_id\":7}".formatted(status));
        assertThat(asked()).isEqualTo(new Scraped("Dončić: 3 \"files\""));
    }

    @Test
    void aProviderThatHasNothingIsNoFailure() {
        service.answers(200, "{\"status\":\"no_data\",\"message\":\"no game on 2025-01-15\"}");
        assertThat(asked()).isEqualTo(new NoData("no game on 2025-01-15"));
    }

    @Test
    void anAnswerWithoutAMessageSaysThatThereIsNone() {
        service.answers(200, "{\"status\":\"success\",\"message\":null}");
        assertThat(asked()).isEqualTo(new Scraped("no message"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 422})
    void aRequestThatTheServiceRefusesIsNotWorthRepeating(int status) {
        service.answers(status, "{\"status\":\"error\",\"message\":\"Unknown scraper\"}");
        assertThat(asked()).asInstanceOf(type(Refused.class)).extracting(Refused::message).asString().startsWith("" + status)
                .contains("Unknown scraper");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aServiceThatDoesNotAcceptTheCallerIsToldApartFromARefusal(int status) {
        service.answers(status, "{\"message\":\"no invoker\"}");
        assertThat(asked()).asInstanceOf(type(NotAllowed.class)).extracting(NotAllowed::message).asString().startsWith("" + status)
                .contains("no invoker");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429})
    void aServiceThatIsBusyIsAskedAgainLater(int status) {
        service.answers(status, "{\"message\":\"later\"}");
        assertThat(unavailable()).contains("" + status, "It is asked again later");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 502, 503, 504})
    void aServiceThatFailsIsAskedAgainLater(int status) {
        service.answers(status, "{\"message\":\"the provider is down\"}");
        assertThat(unavailable()).contains("" + status, "It is asked again later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "error"})
    void aScraperThatFailedIsAskedAgainLater(String status) {
        service.answers(200, "{\"status\":\"%s\",\"message\":\"three tries\"}".formatted(status));
        assertThat(unavailable()).contains("three tries");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | application/json | {"status":
            200 | application/json | {}
            200 | application/json | {"status":"fine"}
            200 | application/json | {"status":[]}
            200 | application/json | ["success"]
            200 | application/json | null
            200 | application/json | ''
            200 | text/html        | <html>success</html>
            200 | text/plain       | success
            200 | image/png        | pixels
            204 | application/json | ''
            301 | text/html        | moved
            302 | text/html        | ''
            307 | application/json | {"status":"success"}""")
    void anAnswerThatReportsNoResultIsAFailureOfTheService(int status, String contentType, String body) {
        service.answers(status, contentType, body);
        assertThat(unavailable()).contains("It is asked again later");
    }

    @Test
    void aServiceThatStaysSilentIsNotWaitedForLongerThanAgreed() {
        service.staysSilent();
        long begun = System.nanoTime();
        unavailable();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(WITHIN.minusMillis(100), WITHIN.multipliedBy(10));
    }

    @Test
    void anAnswerThatBreaksOffIsAFailureOfTheService() {
        service.breaksOff();
        unavailable();
    }

    @Test
    void aServiceThatIsNotThereIsAskedAgainLater() {
        service.close();
        assertThat(unavailable()).contains("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 500})
    void aMessageIsBoundedHoweverLongTheAnswerIs(int status) {
        service.answers(status, "text/html", "x".repeat(MUCH));
        assertThat(message()).hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"success", "no_data", "failed"})
    void aScrapersMessageIsBoundedHoweverLongItIs(String status) {
        service.answers(200, "{\"status\":\"%s\",\"message\":\"%s\"}".formatted(status, "x".repeat(MUCH)));
        assertThat(message()).contains("xxx").hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"success", "no_data", "failed"})
    void aMessageHoldsNoHalfCharacter(String status) {
        service.answers(200, "{\"status\":\"%s\",\"message\":\"%s \\ud83c\"}".formatted(status, "🏀".repeat(MUCH / 10)));
        assertThat(UTF_8.newEncoder().canEncode(message())).isTrue();
        service.answers(200, "{\"status\":\"%s\",\"message\":\"three \\ud83c tries\"}".formatted(status));
        assertThat(message()).contains("three ? tries");
    }

    private String message() {
        try {
            return switch (asked()) {
                case Scraped(String message) -> message;
                case NoData(String message) -> message;
                case Refused(String message) -> message;
                case NotAllowed(String message) -> message;
            };
        } catch (ScraperUnavailableException unavailable) {
            return String.valueOf(unavailable.getMessage());
        }
    }
}
