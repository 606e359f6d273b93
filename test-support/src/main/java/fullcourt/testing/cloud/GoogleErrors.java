package fullcourt.testing.cloud;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Errors in the shape that Google's JSON interfaces give them. */
final class GoogleErrors {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Integer, String> STATUS = Map.of(400, "INVALID_ARGUMENT", 403, "PERMISSION_DENIED", 404, "NOT_FOUND", 409,
            "ALREADY_EXISTS", 412, "FAILED_PRECONDITION", 429, "RESOURCE_EXHAUSTED", 500, "INTERNAL", 503, "UNAVAILABLE");

    private GoogleErrors() {}

    static byte[] document(int status, String reason, String message) {
        ObjectNode document = JSON.createObjectNode();
        ObjectNode error = document.putObject("error").put("code", status).put("message", message);
        error.putArray("errors").addObject().put("message", message).put("domain", "global").put("reason", reason);
        error.put("status", STATUS.getOrDefault(status, "UNKNOWN"));
        return JSON.writeValueAsBytes(document);
    }

    /** A job resource that is DONE with an error. @param inserted as its insertion described it */
    static ObjectNode failedJob(ObjectNode inserted, String reason, String message) {
        ObjectNode job = inserted.deepCopy();
        job.put("kind", "bigquery#job");
        job.put("id", "%s:%s.%s".formatted(job.at("/jobReference/projectId").asString(""), job.at("/jobReference/location").asString("US"),
                job.at("/jobReference/jobId").asString("")));
        ObjectNode status = job.putObject("status").put("state", "DONE");
        status.putObject("errorResult").put("reason", reason).put("message", message);
        status.putArray("errors").addObject().put("reason", reason).put("message", message);
        job.putObject("statistics").put("creationTime", "0").put("startTime", "0").put("endTime", "0");
        return job;
    }
}
