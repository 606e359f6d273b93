package fullcourt.testing.cloud;

import fullcourt.testing.cloud.JobMemory.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where BigQuery and the server of the tests differ about jobs, BigQuery is right: an id is used once (409 {@code duplicate}); a job has the
 * location it was given and is found only there; a load of bad rows is a job that is DONE with an error, not a refused insertion.
 */
final class JobRules {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Upstream upstream;
    private final ReadWriteLock turns = new ReentrantReadWriteLock(true);
    private final JobMemory memory = new JobMemory();
    private final List<BigQueryCall> accepted = new CopyOnWriteArrayList<>();

    JobRules(Upstream upstream) {
        this.upstream = upstream;
    }

    List<BigQueryCall> accepted() {
        return List.copyOf(accepted);
    }

    void forgetAccepted() {
        accepted.clear();
    }

    Answer answer(Request request) throws IOException {
        if (request.call().isJobInsert() && request.call().jobId().isPresent())
            return insert(request, request.call().jobId().get());
        if (request.call().isJobRead())
            return read(request, request.call().jobId().orElseThrow());
        return pass(request);
    }

    private Answer insert(Request request, String id) throws IOException {
        if (!memory.claim(key(request, id), request.jobLocation()))
            return duplicate(request, id);
        boolean known = false;
        try {
            Answer answer = located(pass(request), request.jobLocation());
            known = answer.isSuccess() || answer.status() == 400;
            if (known)
                accepted.add(request.call());
            return answer.status() == 400 && request.call().isLoad() ? keepAsFailed(request, "invalid", message(answer)) : answer;
        } finally {
            if (!known)
                memory.release(key(request, id));
        }
    }

    private Answer read(Request request, String id) throws IOException {
        Optional<Job> job = memory.find(key(request, id));
        if (job.isPresent() && !job.get().isFoundAt(request.askedLocation()))
            return Answer.error(404, "notFound", "Not found: Job %s:%s".formatted(request.project(), id));
        Optional<ObjectNode> failed = job.flatMap(Job::failed);
        return failed.isPresent()
                ? Answer.json(200, JSON.writeValueAsBytes(failed.get()))
                : located(pass(request), job.map(Job::location).orElse("US"));
    }

    /** The server answers {@code US} whatever the request says; a client then uses the location of the answer. */
    private static Answer located(Answer answer, String location) {
        if (!answer.isSuccess() || !(JSON.readTree(answer.body()) instanceof ObjectNode job)
                || !(job.path("jobReference") instanceof ObjectNode reference))
            return answer;
        reference.put("location", location);
        return answer.withBody(JSON.writeValueAsBytes(job));
    }

    /** Accepts a job that does nothing but fail. */
    Answer failInsertion(Request request, String reason, String message) {
        String id = request.call().jobId()
                .orElseThrow(() -> new CloudServerException("A job without an id cannot be failed: " + request.call()));
        if (!memory.claim(key(request, id), request.jobLocation()))
            return duplicate(request, id);
        accepted.add(request.call());
        return keepAsFailed(request, reason, message);
    }

    private Answer keepAsFailed(Request request, String reason, String message) {
        ObjectNode job = GoogleErrors.failedJob((ObjectNode) request.document(), reason, message);
        memory.failed(key(request, request.call().jobId().orElseThrow()), request.jobLocation(), job);
        return Answer.json(200, JSON.writeValueAsBytes(job));
    }

    private static Answer duplicate(Request request, String id) {
        return Answer.error(409, "duplicate", "Already Exists: Job %s:%s.%s".formatted(request.project(), request.jobLocation(), id));
    }

    /** The same answer about a job that has not ended. */
    static Answer stillRunning(Answer answer) {
        if (!answer.isSuccess() || !(JSON.readTree(answer.body()) instanceof ObjectNode job))
            return answer;
        if (job.path("status").isObject())
            job.putObject("status").put("state", "RUNNING");
        if (job.path("jobComplete").isBoolean())
            job.put("jobComplete", false).remove("rows");
        return answer.withBody(JSON.writeValueAsBytes(job));
    }

    /** The server mixes the rows of a table that is listed with results of queries that run at that moment, so it lists alone. */
    private Answer pass(Request request) throws IOException {
        Lock turn = request.call().isTableRead() ? turns.writeLock() : turns.readLock();
        turn.lock();
        try {
            return upstream.pass(request.method(), request.uri(), request.headers(), understood(request));
        } finally {
            turn.unlock();
        }
    }

    private static byte[] understood(Request request) {
        return request.document().isMissingNode()
                ? request.body()
                : NumericCasts.withNineDecimals(new String(request.body(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String key(Request request, String id) {
        return request.project() + ":" + id;
    }

    private static String message(Answer refused) {
        JsonNode document = JSON.readTree(refused.body());
        return document.at("/error/message").asString(document.toString());
    }
}
