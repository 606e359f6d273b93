package fullcourt.googlecloud.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.gax.retrying.RetrySettings;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.objects.ObjectStore.Creation.Created;
import fullcourt.platform.objects.ObjectStore.Creation.Exists;
import fullcourt.platform.objects.ObjectStore.Replacement.Conflict;
import fullcourt.platform.objects.ObjectStore.Replacement.Replaced;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bucket makes of each answer that Cloud Storage may give. */
class StorageErrorsTest {
    private static final int ATTEMPTS = 3;
    private static final RetrySettings AT_ONCE = RetrySettings.newBuilder().setMaxAttempts(ATTEMPTS)
            .setInitialRetryDelayDuration(Duration.ofMillis(1))
            .setMaxRetryDelayDuration(Duration.ofMillis(1)).setTotalTimeoutDuration(Duration.ofSeconds(30)).build();
    private static final ObjectPath PATH = ObjectPath.of("scores/a.json");
    private static final byte[] CONTENT = "x".getBytes(StandardCharsets.UTF_8);
    private ScriptedStorage server;
    private ObjectStore store;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedStorage();
        store = new CloudStorageObjectStore(CloudStorage.client("p", server.address(), AT_ONCE), "b");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"412, conditionNotMet", "403, forbidden"})
    void aCreationThatIsRefusedBecauseTheObjectIsThereFindsIt(int status, String reason) {
        server.refuses(status, reason).hasOthers(7);
        assertThat(store.create(PATH, CONTENT)).isInstanceOfSatisfying(Exists.class,
                exists -> assertThat(exists.existing().generation()).isEqualTo(7));
    }

    @Test
    void aCreationThatIsForbiddenForAnotherReasonIsAProblemAndNoSuccess() {
        server.refuses(403, "forbidden").refuses(404, "notFound");
        assertThatThrownBy(() -> store.create(PATH, CONTENT)).isInstanceOf(ObjectStoreUnavailableException.class)
                .hasMessageContaining("gs://b/scores/a.json");
    }

    @Test
    void aCreationWhoseRivalWasDeletedIsDoneAgain() {
        server.refuses(412, "conditionNotMet").refuses(404, "notFound").hasOwn(9);
        assertThat(store.create(PATH, CONTENT)).isEqualTo(new Created(9));
    }

    @Test
    void aCreationWhoseAnswerWasLostIsKnownByItsMark() {
        server.breaksOff().refuses(412, "conditionNotMet").hasOwn(9);
        assertThat(store.create(PATH, CONTENT)).isEqualTo(new Created(9));
        assertThat(server.asked()).containsExactly("POST", "POST", "GET");
    }

    @Test
    void aCreationByAnotherWriterInBetweenIsNotOurs() {
        server.breaksOff().refuses(412, "conditionNotMet").hasOthers(9);
        assertThat(store.create(PATH, CONTENT)).isInstanceOf(Exists.class);
    }

    @Test
    void aReplacementWhoseAnswerWasLostIsKnownByItsMark() {
        server.breaksOff().refuses(412, "conditionNotMet").hasOwn(9);
        assertThat(store.replace(PATH, CONTENT, 8)).isEqualTo(new Replaced(9));
    }

    @Test
    void aReplacementOfAnotherGenerationIsAConflict() {
        server.refuses(412, "conditionNotMet").hasOthers(9);
        assertThat(store.replace(PATH, CONTENT, 8)).isEqualTo(new Conflict());
    }

    @ParameterizedTest
    @CsvSource({"429, rateLimitExceeded", "500, internalError", "502, backendError", "503, backendError", "504, gatewayTimeout",
            "408, requestTimeout"})
    void whatMayPassIsTriedAgainAndThenReported(int status, String reason) {
        server.refuses(status, reason);
        assertThatThrownBy(() -> store.create(PATH, CONTENT)).isInstanceOf(ObjectStoreUnavailableException.class);
        assertThat(server.asked()).isEqualTo(Collections.nCopies(ATTEMPTS, "POST"));
    }

    @ParameterizedTest
    @CsvSource({"403, forbidden, ACCESS", "401, authError, ACCESS", "429, rateLimitExceeded, LIMIT"})
    void aShortageNamesWhatIsShort(int status, String reason, Shortage shortage) {
        server.refuses(status, reason);
        assertThatThrownBy(() -> store.list("scores", 5)).isInstanceOfSatisfying(ObjectStoreUnavailableException.class,
                failure -> assertThat(failure.shortage()).contains(shortage));
    }

    @Test
    void aServerThatFailsIsShortOfNothing() {
        server.refuses(503, "backendError");
        assertThatThrownBy(() -> store.list("scores", 5)).isInstanceOfSatisfying(ObjectStoreUnavailableException.class,
                failure -> assertThat(failure.shortage()).isEmpty());
    }

    @Test
    void whatHasPassedWasNoProblem() {
        server.refuses(503, "backendError").refuses(429, "rateLimitExceeded").hasOwn(3);
        assertThat(store.create(PATH, CONTENT)).isEqualTo(new Created(3));
    }

    @ParameterizedTest
    @CsvSource({"503, backendError", "401, authError", "403, forbidden"})
    void everyOtherQuestionThatGetsNoAnswerSaysSo(int status, String reason) {
        server.refuses(status, reason);
        List<Runnable> questions = List.of(() -> store.read(PATH), () -> store.stat(PATH), () -> store.list("scores", 5),
                () -> store.delete(PATH), () -> store.deleteAll(List.of(PATH)),
                () -> store.replace(PATH, CONTENT, 8));
        for (Runnable question : questions)
            assertThatThrownBy(question::run).isInstanceOf(ObjectStoreUnavailableException.class);
    }

    @Test
    void aBucketThatIsNotThereIsNoEmptyBucket() {
        server.refuses(404, "notFound");
        assertThatThrownBy(() -> store.list("scores", 5)).isInstanceOf(ObjectStoreUnavailableException.class);
        assertThatThrownBy(() -> store.create(PATH, CONTENT)).isInstanceOf(ObjectStoreUnavailableException.class);
    }

    @Test
    void anObjectThatIsReplacedWhileItIsReadIsReadAgain() {
        server.hasOthers(1).refuses(404, "notFound").hasOthers(2).sends("new");
        StoredObject read = store.read(PATH).orElseThrow();
        assertThat(read.metadata().generation()).isEqualTo(2);
        assertThat(read.content()).asString(StandardCharsets.UTF_8).isEqualTo("new");
    }

    @Test
    void aBrokenConnectionIsReported() {
        server.breaksOff();
        assertThatThrownBy(() -> store.stat(PATH)).isInstanceOf(ObjectStoreUnavailableException.class);
    }

    @Test
    void aServerThatIsGoneIsReported() {
        server.close();
        assertThatThrownBy(() -> store.read(PATH)).isInstanceOf(ObjectStoreUnavailableException.class);
    }
}
