package fullcourt.platform.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.backfill.ScraperClient.Answer;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackfillsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final Gap FIVE_TEAMS = new Gap(DAY, "BOS, DEN, LAL, MIA, NYK lack rows");
    private static final Gap TWO_TEAMS = new Gap(DAY, "LAL, MIA lack rows");
    private static final Duration A_QUARTER = Duration.ofMinutes(15);

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private final SettableClock clock = new SettableClock(Setup.NOW);
    private Supplier<Answer> scraper = () -> new Answer.Scraped("wrote a file");

    @BeforeEach
    void start() {
        platform = Setup.in(folder).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Outcome asked(Gap gap) {
        BackfillRules rules = new BackfillRules("bdl_player_box_scores", 3, A_QUARTER);
        return new Backfills(Optional.of((_, _) -> scraper.get()), rules, platform.state, platform.warehouse, platform.findings, clock)
                .request(List.of(gap), DAY, DAY, "test").getFirst().outcome();
    }

    private List<String> open() {
        return platform.findings.open().stream().map(OpenFinding::finding).map(each -> each.cause() + ": " + each.evidence()).toList();
    }

    private List<String> receipts() {
        return platform.warehouse.read(BackfillReceipts.TABLE, Partition.ALL).stream()
                .map(row -> "%d %s".formatted(row.get(BackfillReceipts.ATTEMPT), row.get(BackfillReceipts.OUTCOME))).sorted().toList();
    }

    @Test
    void thePauseDoublesWithEachAttemptUntilNoneIsLeft() {
        scraper = () -> {
            throw new ScraperUnavailableException("connection refused", new IllegalStateException());
        };
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.WAITING);
        clock.pass(A_QUARTER);
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.UNAVAILABLE);
        clock.pass(A_QUARTER);
        assertThat(asked(FIVE_TEAMS)).as("the second pause is twice as long").isEqualTo(Outcome.WAITING);
        clock.pass(A_QUARTER);
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.WAITING);
        clock.pass(A_QUARTER.multipliedBy(4));
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.EXHAUSTED);
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.EXHAUSTED);
        assertThat(open()).containsExactly(
                "backfill/2025-01-14: bdl_player_box_scores was asked for 2025-01-14 3 times, and it is still missing: BOS, DEN, LAL, MIA, NYK lack rows.");
        assertThat(receipts()).containsExactly("1 REQUESTED", "1 UNAVAILABLE", "1 WAITING", "2 REQUESTED", "2 UNAVAILABLE", "2 WAITING",
                "3 EXHAUSTED", "3 REQUESTED", "3 UNAVAILABLE", "3 WAITING");
    }

    @Test
    void aSuccessThatDeliversNothingIsAnOutcomeOfItsOwn() {
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.SCRAPED);
        assertThat(open()).isEmpty();
        clock.pass(A_QUARTER);
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.SCRAPED);
        assertThat(receipts()).contains("1 NOTHING_DELIVERED").doesNotContain("2 NOTHING_DELIVERED");
        assertThat(open()).singleElement().asString().contains("reported success for 2025-01-14 in attempt 1, and nothing of it arrived");
    }

    @Test
    void aSuccessThatDeliversAPartIsToldWithWhatIsStillMissing() {
        asked(FIVE_TEAMS);
        clock.pass(A_QUARTER);
        asked(TWO_TEAMS);
        assertThat(receipts()).contains("1 PARTLY_DELIVERED");
        assertThat(open()).singleElement().asString().endsWith("a part of it arrived; still missing: LAL, MIA lack rows.");
    }

    @Test
    void aServiceThatDoesNotAcceptTheCallerCostsNoAttempt() {
        scraper = () -> new Answer.NotAllowed("403 FORBIDDEN");
        for (int call = 0; call < 5; call++) {
            assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.NOT_ALLOWED);
            clock.pass(A_QUARTER);
        }
        assertThat(open()).singleElement().asString().startsWith("scraper-access: ").contains("403 FORBIDDEN");
        scraper = () -> new Answer.NoData("no game");
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.NO_DATA);
        assertThat(open()).isEmpty();
    }

    @Test
    void aDocumentOfAnEarlierVersionKeepsItsAttempts() {
        platform.state.create(ObjectPath.of("backfill/bdl_player_box_scores/2025-01-14.json"),
                "{\"attempts\":2,\"next\":\"2025-01-01T00:00:00Z\",\"refused\":false}".getBytes(StandardCharsets.UTF_8));
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.SCRAPED);
        assertThat(receipts()).containsExactly("3 REQUESTED", "3 SCRAPED");
    }

    @Test
    void aRefusalEndsItAtOnce() {
        scraper = () -> new Answer.Refused("400 unknown scraper");
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.REFUSED);
        clock.pass(A_QUARTER);
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.EXHAUSTED);
    }

    @Test
    void aCallThatWasInterruptedCountsAsAnAttempt() {
        scraper = () -> {
            throw new StackOverflowError("died");
        };
        try {
            asked(FIVE_TEAMS);
        } catch (StackOverflowError died) {
            assertThat(died).hasMessage("died");
        }
        scraper = () -> new Answer.NoData("no game");
        assertThat(asked(FIVE_TEAMS)).isEqualTo(Outcome.WAITING);
        clock.pass(A_QUARTER);
        asked(FIVE_TEAMS);
        assertThat(receipts()).contains("1 REQUESTED", "2 REQUESTED", "2 NO_DATA").doesNotContain("1 NO_DATA");
    }
}
