package fullcourt.testing.cloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fullcourt.testing.cloud.Fault.AnswerLost;
import fullcourt.testing.cloud.Fault.ConnectionReset;
import fullcourt.testing.cloud.Fault.JobFailed;
import fullcourt.testing.cloud.Fault.Late;
import fullcourt.testing.cloud.Fault.Refused;
import fullcourt.testing.cloud.Fault.StillRunning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * BigQuery as an adapter meets it: the server of the tests, corrected where it differs ({@link JobRules}), behind a connection that can fail. Everything
 * that arrives is recorded, so that a test can count the merges.
 */
public final class BigQueryProxy implements AutoCloseable {
    private final Upstream upstream;
    private final JobRules rules;
    private final FaultPlans plans = new FaultPlans();
    private final List<BigQueryCall> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private BigQueryProxy(URI target) throws IOException {
        upstream = new Upstream(target);
        rules = new JobRules(upstream);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** In front of the server at {@code target}, usually {@link CloudServers#bigQuery}. Its memory of jobs is its own. */
    public static BigQueryProxy before(URI target) {
        try {
            return new BigQueryProxy(target);
        } catch (IOException refused) {
            throw new CloudServerException("No proxy before %s: %s".formatted(target, refused.getMessage()), refused);
        }
    }

    /** BigQuery's host as the client is configured: {@code http://host:port}. */
    public URI address() {
        return URI.create("http://%s:%d".formatted(server.getAddress().getAddress().getHostAddress(), server.getAddress().getPort()));
    }

    /** The n-th call like this from now on fails this way. @param number from 1 */
    public BigQueryProxy fail(Predicate<BigQueryCall> matching, int number, Fault fault) {
        plans.add(matching, number, number, fault);
        return this;
    }

    /** The first {@code times} calls like this fail this way. */
    public BigQueryProxy failFirst(Predicate<BigQueryCall> matching, int times, Fault fault) {
        plans.add(matching, 1, times, fault);
        return this;
    }

    /** Cancels the planned faults that have not happened. */
    public void clearFaults() {
        plans.clear();
    }

    /** How many planned faults have not happened: a test of a fault that never came would prove nothing. */
    public long faultsThatNeverCame() {
        return plans.waiting();
    }

    /** The calls that arrived, in order, failed ones included. */
    public List<BigQueryCall> calls() {
        return List.copyOf(calls);
    }

    public long count(Predicate<BigQueryCall> matching) {
        return calls.stream().filter(matching).count();
    }

    /** Resets the counts to zero. Job ids stay used. */
    public void forgetCalls() {
        calls.clear();
        rules.forgetAccepted();
    }

    /** How many jobs BigQuery accepted, successful or not: a test counts them to see that nothing ran twice. @param matching their insertions */
    public long acceptedJobs(Predicate<BigQueryCall> matching) {
        return rules.accepted().stream().filter(matching).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String override = exchange.getRequestHeaders().getFirst("X-HTTP-Method-Override");
            Request request = Request.of(override == null ? exchange.getRequestMethod() : override, exchange.getRequestURI(),
                    exchange.getRequestHeaders(), body(exchange));
            calls.add(request.call());
            Optional<Answer> answer = answer(request, plans.take(request.call()));
            if (answer.isPresent())
                send(exchange, answer.get());
            else
                breakOff(exchange);
        }
    }

    /** @return empty if the caller is to get no answer */
    private Optional<Answer> answer(Request request, Optional<Fault> planned) throws IOException {
        if (planned.isEmpty())
            return Optional.of(rules.answer(request));
        return switch (planned.get()) {
            case ConnectionReset _ -> Optional.empty();
            case Refused(int status, String reason, String message) -> Optional.of(Answer.error(status, reason, message));
            case JobFailed(String reason, String message) -> Optional.of(rules.failInsertion(request, reason, message));
            case StillRunning _ -> Optional.of(JobRules.stillRunning(rules.answer(request)));
            case AnswerLost _ -> {
                rules.answer(request);
                yield Optional.empty();
            }
            case Late(var delay) -> {
                LockSupport.parkNanos(delay.toNanos());
                yield Optional.of(rules.answer(request));
            }
        };
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        if (!"gzip".equalsIgnoreCase(exchange.getRequestHeaders().getFirst("Content-Encoding")))
            return sent;
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return unpacked.readAllBytes();
        }
    }

    /** Replaces the server's addresses in an answer by the proxy's, so that a client does not bypass it. */
    private void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, values) -> values
                .forEach(value -> exchange.getResponseHeaders().add(name,
                        value.replace(upstream.target().toString(), address().toString()))));
        boolean empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD") || answer.status() == 204;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty)
            exchange.getResponseBody().write(answer.body());
    }

    /** Announces a body and closes. A connection closed without a byte would not be enough: the JDK's client repeats some of those itself. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        upstream.close();
    }
}
