package fullcourt.testing.cloud;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** What BigQuery knows about jobs and the server behind the proxy does not: that an id was used, where, and how a job failed that it refused to keep. */
final class JobMemory {
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();

    /** @param failed the job as it reads when only the proxy knows it */
    record Job(String location, Optional<ObjectNode> failed) {
        /** Jobs of the two multi-regions are found without saying where. */
        boolean isFoundAt(Optional<String> asked) {
            return asked.map(location::equalsIgnoreCase).orElse(location.equals("US") || location.equals("EU"));
        }
    }

    /** @return false if the id was taken before */
    boolean claim(String id, String location) {
        return jobs.putIfAbsent(id, new Job(location, Optional.empty())) == null;
    }

    /** The job never came to be. */
    void release(String id) {
        jobs.remove(id);
    }

    void failed(String id, String location, ObjectNode resource) {
        jobs.put(id, new Job(location, Optional.of(resource)));
    }

    Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }
}
