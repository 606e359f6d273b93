package fullcourt.platform.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.backfill.ScraperClient;
import fullcourt.platform.backfill.ScraperUnavailableException;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WriteRaceException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five failures in a row, then half an hour of rest, then one trial. */
class BreakersTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    @TempDir
    private Path folder;
    private final SettableClock clock = new SettableClock(Setup.NOW);
    private final Breakers breakers = new Breakers(5, HALF_AN_HOUR, clock);
    private int calls;
    private Optional<RuntimeException> failure = Optional.of(new ScraperUnavailableException("timeout", new IllegalStateException()));
    private final Breaker breaker = breakers.of("scraper", ScraperUnavailableException::new);
    private final ScraperClient scraper = (name, date) -> breaker.call("scrape", () -> {
        calls++;
        if (failure.isPresent())
            throw failure.get();
        return new ScraperClient.Answer.Scraped("done");
    });

    @Test
    void afterFiveFailuresInARowNothingIsTriedForHalfAnHour() {
        fail(5);
        fail(3);
        assertThat(calls).isEqualTo(5);
        assertThat(breakers.states()).singleElement().isEqualTo(
                new BreakerState("scraper", "OPEN", 5, Setup.NOW, Optional.of(Setup.NOW.plus(HALF_AN_HOUR))));
    }

    @Test
    void aTrialThatSucceedsLetsEverythingThroughAgain() {
        fail(5);
        clock.pass(HALF_AN_HOUR.plusSeconds(1));
        failure = Optional.empty();
        scraper.scrape("bdl_box_scores", DAY);
        scraper.scrape("bdl_box_scores", DAY);
        assertThat(calls).isEqualTo(7);
        assertThat(breakers.states()).singleElement().extracting(BreakerState::state).isEqualTo("CLOSED");
    }

    @Test
    void aTrialThatFailsIsAnotherHalfHour() {
        fail(5);
        clock.pass(HALF_AN_HOUR.plusSeconds(1));
        fail(4);
        assertThat(calls).isEqualTo(6);
    }

    @Test
    void successesInBetweenKeepItClosed() {
        for (int round = 0; round < 3; round++) {
            failure = Optional.of(new ScraperUnavailableException("timeout", new IllegalStateException()));
            fail(4);
            failure = Optional.empty();
            scraper.scrape("bdl_box_scores", DAY);
        }
        assertThat(calls).isEqualTo(15);
    }

    @Test
    void whoRefusesIsThere() {
        failure = Optional.of(new IllegalArgumentException("no such day"));
        for (int call = 0; call < 10; call++)
            assertThatThrownBy(() -> scraper.scrape("bdl_box_scores", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(calls).isEqualTo(10);
    }

    @Test
    void whoLosesARaceForTheSameRowsDoesNotSpeakAgainstTheWarehouse() {
        try (EmbeddedPlatform platform = Setup.in(folder).with(new LostRaces()).open()) {
            Warehouse warehouse = breakers.guard(platform.warehouse);
            for (int call = 0; call < 10; call++)
                assertThatThrownBy(() -> warehouse.duplicateKeys(Findings.TABLE, 1)).isInstanceOf(WriteRaceException.class);
        }
        assertThat(breakers.states()).filteredOn(state -> state.system().equals("warehouse")).extracting(BreakerState::state)
                .containsExactly("CLOSED");
    }

    private static final class LostRaces implements Fault {
        @Override
        public void before(String call) {
            if (call.startsWith("warehouse.duplicateKeys"))
                throw new WriteRaceException(call, new IllegalStateException("conflict"));
        }
    }

    @Test
    void whatIsShortForOneTableOrFileDoesNotSpeakAgainstTheSystem() {
        Fault shortage = new Fault() {
            @Override
            public void before(String call) {
                if (call.startsWith("warehouse.duplicateKeys"))
                    throw new WarehouseShortageException(call, Shortage.LIMIT, new IllegalStateException("quota"));
                if (call.startsWith("state.stat"))
                    throw new ObjectStoreUnavailableException(call, new AccessDeniedException("secret"));
            }
        };
        try (EmbeddedPlatform platform = Setup.in(folder).with(shortage).open()) {
            Warehouse warehouse = breakers.guard(platform.warehouse);
            Buckets buckets = breakers.guard(new Buckets(platform.landing, platform.stageBucket, platform.state));
            for (int call = 0; call < 10; call++) {
                assertThatThrownBy(() -> warehouse.duplicateKeys(Findings.TABLE, 1)).isInstanceOf(WarehouseShortageException.class);
                assertThatThrownBy(() -> buckets.state().stat(ObjectPath.of("a"))).isInstanceOf(ObjectStoreUnavailableException.class);
            }
        }
        assertThat(breakers.states()).extracting(BreakerState::state).containsOnly("CLOSED");
    }

    @Test
    void anOperatorMayCloseIt() {
        fail(5);
        assertThat(breakers.reset("scraper")).map(BreakerState::state).hasValue("CLOSED");
        fail(1);
        assertThat(calls).isEqualTo(6);
        assertThat(breakers.reset("oracle")).isEmpty();
    }

    @Test
    void theBucketsOfOneStoreShareTheirBreaker() {
        try (EmbeddedPlatform platform = Setup.in(folder).with(Outage.of(call -> call.startsWith("state."))).open()) {
            Buckets buckets = breakers.guard(new Buckets(platform.landing, platform.stageBucket, platform.state));
            ObjectPath path = ObjectPath.of("a/b.json");
            assertThat(buckets.stage().read(path)).isEmpty();
            for (int call = 0; call < 5; call++)
                assertThatThrownBy(() -> buckets.state().create(path, new byte[0])).isInstanceOf(ObjectStoreUnavailableException.class);
            assertThatThrownBy(() -> buckets.stage().read(path)).isInstanceOf(ObjectStoreUnavailableException.class)
                    .hasMessageContaining("'a/b.json'");
        }
    }

    private void fail(int times) {
        for (int call = 0; call < times; call++)
            assertThatThrownBy(() -> scraper.scrape("bdl_box_scores", DAY)).isInstanceOf(ScraperUnavailableException.class);
    }
}
