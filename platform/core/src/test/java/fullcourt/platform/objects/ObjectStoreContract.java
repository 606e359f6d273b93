package fullcourt.platform.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.objects.ObjectStore.Creation.Created;
import fullcourt.platform.objects.ObjectStore.Creation.Exists;
import fullcourt.platform.objects.ObjectStore.Creation;
import fullcourt.platform.objects.ObjectStore.Replacement.Conflict;
import fullcourt.platform.objects.ObjectStore.Replacement.Replaced;
import fullcourt.platform.objects.ObjectStore.Replacement;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every bucket promises. A subclass provides the adapter and adds no tests. */
public abstract class ObjectStoreContract {
    private static final int WRITERS = 16;
    private static final ObjectPath PATH = ObjectPath.of("ball-dont-lie/standings/2024-25/2025-01-15/20250115_090000.json");

    /** The same empty bucket at every call within one test. */
    protected abstract ObjectStore store();

    @Test
    void readsWhatWasCreated() {
        long generation = created(PATH, "a");
        StoredObject object = store().read(PATH).orElseThrow();
        assertThat(object.content()).asString(UTF_8).isEqualTo("a");
        assertThat(object.metadata()).isEqualTo(store().stat(PATH).orElseThrow());
        assertThat(object.metadata().generation()).isEqualTo(generation);
        assertThat(object.metadata().bytes()).isEqualTo(1);
    }

    @Test
    void anObjectThatIsNotThereIsEmptyAndNoError() {
        assertThat(store().read(PATH)).isEmpty();
        assertThat(store().stat(PATH)).isEmpty();
    }

    @Test
    void aPathBelowAnObjectIsNotThere() {
        created(PATH, "x");
        ObjectPath below = ObjectPath.of(PATH + "/part.json");
        assertThat(store().stat(below)).isEmpty();
        assertThat(store().read(below)).isEmpty();
        assertThat(store().list(PATH.value(), 10)).isEmpty();
        store().delete(below);
    }

    @Test
    void aPathThatIsTooLongToBeWrittenDoesNotExist() {
        assertThat(store().read(ObjectPath.of("scores/" + "x".repeat(900) + ".json"))).isEmpty();
    }

    @Test
    void anObjectWithoutContentIsAnObject() {
        created(PATH, "");
        assertThat(store().read(PATH).orElseThrow().content()).isEmpty();
        assertThat(names("ball-dont-lie")).containsExactly(PATH.value());
    }

    @Test
    void createNeverOverwrites() {
        long generation = created(PATH, "first");
        assertThat(store().create(PATH, bytes("second"))).isInstanceOfSatisfying(Exists.class,
                exists -> assertThat(exists.existing().generation()).isEqualTo(generation));
        assertThat(content(PATH)).isEqualTo("first");
    }

    @Test
    void ofManyWritersAtOnceExactlyOneCreates() {
        List<Creation> outcomes = atOnce(writer -> store().create(PATH, bytes("writer " + writer)));
        assertThat(outcomes).filteredOn(Created.class::isInstance).hasSize(1);
        int winner = IntStream.range(0, WRITERS).filter(writer -> outcomes.get(writer) instanceof Created).findFirst().orElseThrow();
        assertThat(content(PATH)).isEqualTo("writer " + winner);
    }

    @Test
    void replaceWritesOnlyOverTheGenerationItExpects() {
        long first = created(PATH, "first");
        assertThat(store().replace(PATH, bytes("second"), first)).isInstanceOf(Replaced.class);
        assertThat(store().replace(PATH, bytes("late"), first)).isEqualTo(new Conflict());
        assertThat(content(PATH)).isEqualTo("second");
    }

    @Test
    void replaceOfAnObjectThatIsGoneIsAConflict() {
        long generation = created(PATH, "first");
        store().delete(PATH);
        assertThat(store().replace(PATH, bytes("second"), generation)).isEqualTo(new Conflict());
        assertThat(store().read(PATH)).isEmpty();
    }

    @Test
    void ofManyReplacementsOfOneGenerationExactlyOneHappens() {
        long generation = created(PATH, "first");
        List<Replacement> outcomes = atOnce(writer -> store().replace(PATH, bytes("writer " + writer), generation));
        assertThat(outcomes).filteredOn(Replaced.class::isInstance).hasSize(1);
    }

    @Test
    void countingUpUnderCompareAndSetLosesNoStep() {
        created(PATH, "0");
        atOnce(writer -> {
            while (true) {
                StoredObject read = store().read(PATH).orElseThrow();
                int next = Integer.parseInt(new String(read.content(), UTF_8)) + 1;
                if (store().replace(PATH, bytes("" + next), read.metadata().generation()) instanceof Replaced)
                    return next;
            }
        });
        assertThat(content(PATH)).isEqualTo("" + WRITERS);
    }

    @Test
    void generationsGrowWithEveryWriteOfAPath() {
        List<Long> generations = new ArrayList<>();
        generations.add(created(PATH, "0"));
        for (int i = 1; i < 5; i++)
            generations.add(replaced(PATH, "" + i, generations.getLast()));
        store().delete(PATH);
        generations.add(created(PATH, "again"));
        assertThat(generations).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aReadNeverMixesTheContentOfOneWriteWithTheGenerationOfAnother() {
        Map<Long, String> written = new ConcurrentHashMap<>();
        Map<Long, String> seen = new ConcurrentHashMap<>();
        written.put(created(PATH, "0"), "0");
        atOnce(thread -> {
            for (int i = 0; i < 200; i++) {
                StoredObject read = store().read(PATH).orElseThrow();
                seen.put(read.metadata().generation(), new String(read.content(), UTF_8));
                String next = thread + "/" + i;
                if (thread < 2 && store().replace(PATH, bytes(next), read.metadata().generation()) instanceof Replaced(long generation)) {
                    written.put(generation, next);
                }
            }
            return thread;
        });
        seen.forEach((generation, content) -> assertThat(content).isEqualTo(written.get(generation)));
    }

    @Test
    void listsWholeSegmentsInOrderOfPath() {
        for (String path : List.of("scores/b.json", "scores/a/2.json", "scores/a/1.json", "scores-old/c.json", "other/d.json")) {
            created(ObjectPath.of(path), "x");
        }
        assertThat(names("scores")).containsExactly("scores/a/1.json", "scores/a/2.json", "scores/b.json");
        assertThat(names("scores/a")).containsExactly("scores/a/1.json", "scores/a/2.json");
        assertThat(names("scor")).isEmpty();
        assertThat(names("nothing/here")).isEmpty();
        assertThat(names("")).containsExactly("other/d.json", "scores-old/c.json", "scores/a/1.json", "scores/a/2.json", "scores/b.json");
    }

    @Test
    void aListIsBoundedAndGivesTheFirstOnes() {
        for (int i = 9; i >= 0; i--)
            created(ObjectPath.of("scores/" + i + ".json"), "x");
        assertThat(store().list("scores", 3)).extracting(object -> object.path().fileName()).containsExactly("0.json", "1.json", "2.json");
    }

    @Test
    void aListSaysOfEachObjectWhatStatSays() {
        created(PATH, "content");
        assertThat(store().list("ball-dont-lie", 10)).containsExactly(store().stat(PATH).orElseThrow());
    }

    @Test
    void everyWriteThatReturnedIsListed() {
        atOnce(writer -> {
            for (int i = 0; i < 20; i++) {
                ObjectPath path = ObjectPath.of("scores/%d/%d.json".formatted(writer, i));
                created(path, "x");
                assertThat(names("scores/" + writer)).contains(path.value());
            }
            return writer;
        });
        assertThat(store().list("scores", 1000)).hasSize(20 * WRITERS);
    }

    @Test
    void onlyTheExpectedGenerationIsDeleted() {
        long first = ((ObjectStore.Creation.Created) store().create(PATH, "one".getBytes(StandardCharsets.UTF_8))).generation();
        long second = ((ObjectStore.Replacement.Replaced) store().replace(PATH, "two".getBytes(StandardCharsets.UTF_8), first))
                .generation();
        assertThat(store().delete(PATH, first)).isFalse();
        assertThat(store().read(PATH)).isPresent();
        assertThat(store().delete(PATH, second)).isTrue();
        assertThat(store().read(PATH)).isEmpty();
        assertThat(store().delete(PATH, second)).isFalse();
    }

    @Test
    void deletingTwiceIsDeleting() {
        created(PATH, "x");
        store().delete(PATH);
        store().delete(PATH);
        assertThat(store().read(PATH)).isEmpty();
        assertThat(names("")).isEmpty();
    }

    @Test
    void manyAreRemovedTogetherAndTheOthersStay() {
        List<ObjectPath> many = IntStream.range(0, 120).mapToObj(number -> ObjectPath.of("many/object" + number)).toList();
        many.stream().skip(20).forEach(path -> created(path, "x")); // the others are gone already
        created(PATH, "x");
        store().deleteAll(many);
        store().deleteAll(List.of());
        assertThat(names("")).containsExactly(PATH.value());
    }

    @Test
    void deletingWhatIsOnlyAPrefixOfOthersRemovesNothing() {
        created(PATH, "x");
        store().delete(ObjectPath.of("ball-dont-lie/standings"));
        assertThat(content(PATH)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"odds-api/2025-01-16T00:05:00+00:00.json", "a b/c d.json", "émile/Dončić.json", "a+b&c=d?e#f/g%20h.json",
            "~/.hidden/x",
            "'quoted'/\"x\".json"})
    void everyCharacterAPathMayHaveIsKept(String name) {
        created(ObjectPath.of(name), "x");
        assertThat(names("")).containsExactly(name);
        assertThat(content(ObjectPath.of(name))).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "a/../../outside", "a/./b", "/etc/passwd", "a//b", "a/", "", "a\\b", "a\nb"})
    void aPathThatLeavesTheBucketOrIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> store().read(ObjectPath.of(name))).isInstanceOf(InvalidPathException.class);
        if (!name.isEmpty())
            assertThatThrownBy(() -> store().list(name, 10)).isInstanceOf(InvalidPathException.class);
    }

    private long created(ObjectPath path, String content) {
        return switch (store().create(path, bytes(content))) {
            case Created(long generation) -> generation;
            case Exists exists -> throw new AssertionError(path + " exists as " + exists.existing());
        };
    }

    private long replaced(ObjectPath path, String content, long expected) {
        return switch (store().replace(path, bytes(content), expected)) {
            case Replaced(long generation) -> generation;
            case Conflict _ -> throw new AssertionError(path + " is not at generation " + expected);
        };
    }

    private String content(ObjectPath path) {
        return new String(store().read(path).orElseThrow().content(), UTF_8);
    }

    private List<String> names(String prefix) {
        return store().list(prefix, 1000).stream().map(object -> object.path().value()).toList();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(UTF_8);
    }

    private interface Writer<T> {
        T write(int number);
    }

    private static <T> List<T> atOnce(Writer<T> writer) {
        List<Callable<T>> writers = IntStream.range(0, WRITERS).mapToObj(number -> (Callable<T>) () -> writer.write(number)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : threads.invokeAll(writers))
                outcomes.add(outcome.get());
            return outcomes;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
