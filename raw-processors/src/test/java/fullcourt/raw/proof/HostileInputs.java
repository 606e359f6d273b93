package fullcourt.raw.proof;

import fullcourt.embedded.warehouse.DuckDbAdHocSql;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.receive.MessageReader;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import fullcourt.testing.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Thousands of documents, paths, messages and questions that are meant to hurt, made of good ones by a seed, in a process with little memory: none ends in
 * an error or takes longer than it may, and the good document of the same feed is read right after it. {@link HostileInputsTest} starts it.
 */
final class HostileInputs {
    private static final long MAX_OBJECT = 256L << 20;
    private static final long MAX_DURATION = TimeUnit.SECONDS.toNanos(90); // a document may take one minute; the machine may be busy
    private static final Duration MAX_QUESTION = Duration.ofSeconds(5);
    private static final int MAX_TOLD = 20;
    private static final List<String> FIXTURES = AllFeeds.fixtures();
    private static final List<String> QUESTIONS = List.of("SELECT 1", "SELECT game_date, COUNT(*) AS games FROM plays GROUP BY game_date",
            "SELECT * FROM (SELECT a, b FROM plays WHERE a IN (1, 2, 3)) WHERE b LIKE '%x%' ORDER BY a LIMIT 7");
    private static final List<String> WORDS = List.of("(", ")", "'", "\"", ";", "--", "/*", "NULL", "1e999999999", "99999999999999999999",
            "read_csv('/etc/passwd')",
            "UNION ALL", "SELECT", "\u0000", "é", "DATE '9999-99-99'", "repeat('x', 1000)", "x'", "((((((((((", "COPY plays TO '/tmp/x'",
            "%s");
    private final DocumentReader reader = new DocumentReader(0.30, MAX_OBJECT);
    private final MessageReader messages = new MessageReader("nba-scraped-data");
    private final DuckDbAdHocSql questions;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, DocumentResult> good = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    private long slowest;
    private String slowestInput = "";

    private HostileInputs(DuckDbAdHocSql questions) {
        this.questions = questions;
    }

    /** @param arguments the seed, how many inputs, and a folder to work in */
    static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int inputs = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        HostileInputs all = new HostileInputs(new DuckDbAdHocSql(DuckDbInstance.open(folder.resolve("w.duckdb"), folder, "256MB")));
        for (int number = 0; number < inputs; number++)
            all.one("input %d of seed %d".formatted(number, seed), new Random(seed * 1_000_003 + number));
        all.tell(seed, inputs);
        System.exit(all.violations.isEmpty() ? 0 : 1);
    }

    private void one(String name, Random random) {
        int kind = random.nextInt(20);
        String path = FIXTURES.get(random.nextInt(FIXTURES.size()));
        String what = kind < 15 ? "document" : kind < 17 ? "path" : kind < 19 ? "message" : "question";
        long start = System.nanoTime();
        try {
            outcomes.merge(what + " " + switch (what) {
                case "document" -> document(path, random);
                case "path" -> path(path, random);
                case "message" -> message(path, random);
                default -> question(random);
            }, 1, Integer::sum);
        } catch (RuntimeException | Error failure) {
            violate("%s: %s of %s ended in %s".formatted(name, what, path, failure), failure);
        }
        measure("%s: %s of %s".formatted(name, what, path), System.nanoTime() - start);
        if (kind % 5 == 0)
            requireGood(name, path);
    }

    private String document(String path, Random random) {
        byte[] mutant = new HostileMutation(random).of(Fixtures.bytes(path));
        return told(reader.read(AllFeeds.processor(path), Fixtures.file(path), mutant));
    }

    private static String told(DocumentResult result) {
        return switch (result) {
            case DocumentResult.Parsed(_, List<RejectedRow> rejected) -> rejected.isEmpty() ? "loaded" : "loaded without some rows";
            case DocumentResult.Empty _ -> "empty";
            case DocumentResult.Unreadable(String problem) when problem.endsWith(".") && problem.length() < 2_000 -> "refused";
            case DocumentResult.Unreadable(String problem) -> throw new IllegalStateException("no sentence: " + problem);
        };
    }

    private String path(String path, Random random) {
        String mutant = text(new HostileMutation(random).of(path.getBytes(StandardCharsets.UTF_8)), path, random);
        try {
            ObjectPath object = ObjectPath.of(mutant);
            object.isTooLongToLand();
            object.impossibleDate();
            return AllFeeds.route(mutant) instanceof Route.To to
                    ? told(reader.read(to.processor(), new SourceFile(object, 1, Instant.EPOCH), Fixtures.bytes(path)))
                    : "without route";
        } catch (InvalidPathException _) {
            return "refused";
        }
    }

    private String message(String path, Random random) {
        String payload = random.nextBoolean()
                ? "{\"bucket\":\"nba-scraped-data\",\"name\":\"%s\"}".formatted(path)
                : "{\"phase\":\"phase_2\",\"output_table\":\"nba_raw.x\",\"game_date\":\"2025-01-15\",\"start_date\":\"2025-01-15\",\"end_date\":\"2025-01-16\"}";
        byte[] data = random.nextBoolean()
                ? new HostileMutation(random).of(payload.getBytes(StandardCharsets.UTF_8))
                : payload.getBytes(StandardCharsets.UTF_8);
        String push = "{\"message\":{\"data\":\"%s\",\"messageId\":\"1\",\"attributes\":{\"objectId\":\"%s\"}}}".formatted(
                Base64.getEncoder().encodeToString(data.length > 1_000_000 ? new byte[0] : data), random.nextBoolean() ? "" : path);
        return messages
                .read(new HostileMutation(random).of(push.getBytes(StandardCharsets.UTF_8))) instanceof MessageReader.Reading.Understood
                        ? "understood"
                        : "refused";
    }

    private String question(Random random) {
        StringBuilder question = new StringBuilder(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
        for (int times = random.nextInt(6); times > 0; times--)
            question.insert(random.nextInt(question.length() + 1), " " + WORDS.get(random.nextInt(WORDS.size())) + " ");
        if (random.nextInt(4) == 0)
            question.insert(7, "(".repeat(random.nextInt(150))).append(")".repeat(random.nextInt(150)));
        try {
            questions.ask(question.toString(), 100, MAX_QUESTION);
            return "answered";
        } catch (AdHocSqlRefusedException _) {
            return "refused";
        }
    }

    /** As a name may be written: not as long as a document, nor packed. */
    private static String text(byte[] bytes, String path, Random random) {
        String text = new String(bytes, 0, Math.min(bytes.length, 3_000), StandardCharsets.UTF_8);
        List<String> segments = List.of("9999-12-31", "0001-01-01", "99991231_235959.json", "+999999999-12-31T00:00:00Z.json", "..",
                "x".repeat(400), "\ud800");
        return random.nextBoolean()
                ? text
                : path.replaceFirst("[^/]*\\d{4}[^/]*",
                        java.util.regex.Matcher.quoteReplacement(segments.get(random.nextInt(segments.size()))));
    }

    private void requireGood(String name, String path) {
        DocumentResult first = good.computeIfAbsent(path, _ -> Fixtures.read(AllFeeds.processor(path), path));
        if (!reader.read(AllFeeds.processor(path), Fixtures.file(path), Fixtures.bytes(path)).equals(first))
            violate("%s: the good document of %s is read otherwise after it".formatted(name, path), null);
    }

    private void measure(String input, long took) {
        if (took > MAX_DURATION)
            violate("%s took %d s".formatted(input, TimeUnit.NANOSECONDS.toSeconds(took)), null);
        if (took > slowest) {
            slowest = took;
            slowestInput = input;
        }
    }

    private void violate(String what, @Nullable Throwable failure) {
        violations.add(what);
        if (failure != null && violations.size() <= MAX_TOLD)
            failure.printStackTrace(System.out);
    }

    private void tell(long seed, int inputs) {
        System.out.printf("%,d hostile inputs of seed %d with %,d MB of memory: %s%n", inputs, seed, Runtime.getRuntime().maxMemory() >> 20,
                outcomes);
        System.out.printf("slowest: %d ms, %s%n", TimeUnit.NANOSECONDS.toMillis(slowest), slowestInput);
        violations.stream().limit(MAX_TOLD).forEach(violation -> System.out.println("VIOLATION " + violation));
    }
}
