package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.Job;
import com.google.cloud.bigquery.QueryJobConfiguration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of a publish, computed before it changes anything and written as a comment into the statement of its merge job. BigQuery returns a job's statement
 * for half a year, so a repeated publish gets the first answer, long after staged rows and query results have expired.
 * @param touched partitions as text
 * @param version of the one partition of a replacement; empty for a merge, whose partitions are read
 */
record PublishRecord(long staged, long applied, long stale, List<String> touched, String version, long rows) {
    private static final String START = "-- publish ";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String above(String statement) {
        return START + JSON.writeValueAsString(this) + "\n" + statement;
    }

    static PublishRecord of(Job merge) {
        QueryJobConfiguration configuration = merge.getConfiguration();
        String first = configuration.getQuery().lines().findFirst().orElse("");
        if (!first.startsWith(START))
            throw new IllegalStateException("job %s was not made by a publish".formatted(merge.getJobId()));
        return JSON.readValue(first.substring(START.length()), PublishRecord.class);
    }
}
