package fullcourt.operations.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fullcourt.operations.commandline.TypedCalls;
import fullcourt.operations.execution.OperationRunner;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.testing.ServiceUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A started service and what a test does with it. */
public final class OperationsSuite implements AutoCloseable {
    private static final AtomicReference<@Nullable OperationsSuite> USED = new AtomicReference<>();
    private static final AtomicReference<@Nullable OperationsSuite> UNTOUCHED = new AtomicReference<>();
    private final Path data;
    private final ServiceUnderTest service;

    private OperationsSuite(Path data) {
        this.data = data;
        this.service = ServiceUnderTest.started(ToyOperationsApplication::main, data);
    }

    public static OperationsSuite started(Path data) {
        return new OperationsSuite(data);
    }

    /** One that all tests use; each leaves its own players and files behind. */
    public static OperationsSuite used() {
        return shared(USED);
    }

    /** One that nothing is ever put into. */
    public static OperationsSuite untouched() {
        return shared(UNTOUCHED);
    }

    private static synchronized OperationsSuite shared(AtomicReference<@Nullable OperationsSuite> kept) {
        OperationsSuite found = kept.get();
        if (found == null) {
            found = new OperationsSuite(folder());
            Runtime.getRuntime().addShutdownHook(new Thread(found::close));
            kept.set(found);
        }
        return found;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("operations");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public <T> T part(Class<T> type) {
        return service.part(type);
    }

    /** As it would be typed, by an operator if it changes something. */
    public Answer typed(String verb, String... words) {
        Call call = part(TypedCalls.class).call(verb, List.of(words), Path.of("").toAbsolutePath());
        Answer.Kept kept = new Answer.Kept();
        return kept.with(part(OperationRunner.class).run(call.effect().canChange() ? call.by("tester") : call, kept));
    }

    /** Asserts that it is refused. @return the sentence */
    public String refused(String verb, String... words) {
        AtomicReference<String> sentence = new AtomicReference<>("");
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> typed(verb, words))
                .satisfies(refused -> sentence.set(String.valueOf(refused.getMessage())));
        return sentence.get();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return service.get(path);
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return service.post(path, body);
    }

    public HttpResponse<String> postAsOperator(String path, String body) throws IOException, InterruptedException {
        return post(path, body, Files.readString(data.resolve("admin.token")).strip());
    }

    public HttpResponse<String> post(String path, String body, String token) throws IOException, InterruptedException {
        String port = part(Environment.class).getRequiredProperty("local.server.port");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s%s".formatted(port, path)))
                    .header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What the audit keeps of a verb, as {@code arguments: reason}, in order. */
    public List<String> audited(String verb) {
        return typed("sql",
                "SELECT arguments || ': ' || reason AS done FROM nba_orchestration.operator_actions WHERE action = '%s' ORDER BY asked_at"
                        .formatted(verb))
                .column("done");
    }

    public void append(Table table, Row... rows) {
        part(Warehouse.class).append(table, List.of(rows), Instant.parse("2025-01-15T12:00:00Z"));
    }

    /** Puts a document where {@code ingest} finds it, and has it loaded. */
    public Answer ingested(String object, byte[] content) {
        try {
            Path file = Files.write(Files.createTempFile("document", ".json"), content);
            return typed("ingest", file.toString(), "--as", object);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
