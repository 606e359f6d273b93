package fullcourt.testing.cloud;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One request to BigQuery, as it arrived.
 * @param method after Google's override header
 * @param path without the query
 * @param jobId of the job that is inserted or read
 * @param jobType {@code load}, {@code query}, {@code copy} or {@code extract}, for the insertion of a job
 * @param statementType first word of a query that is inserted: {@code MERGE}, {@code SELECT}, {@code CREATE}
 * @param sql that is inserted or asked
 * @param bytes of the body, unpacked
 */
public record BigQueryCall(String method, String path, Optional<String> jobId, Optional<String> jobType, Optional<String> statementType,
        Optional<String> sql, long bytes) {
    private static final Pattern JOB = Pattern.compile(".*/projects/[^/]+/(?:jobs|queries)/([^/]+)");
    private static final Pattern BEFORE_STATEMENT = Pattern.compile("\\A(?:\\s|\\(|--[^\n]*\n|#[^\n]*\n|/\\*.*?\\*/)*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    static BigQueryCall of(String method, String path, JsonNode body, long bytes) {
        Matcher job = JOB.matcher(path);
        Optional<String> named = job.matches() ? Optional.of(job.group(1)) : text(body.at("/jobReference/jobId"));
        Optional<String> type = text(body.at("/configuration/jobType")).map(written -> written.toLowerCase(Locale.ROOT))
                .or(() -> body.path("configuration").propertyNames().stream().filter(name -> name.matches("load|query|copy|extract"))
                        .findFirst());
        Optional<String> sql = text(body.at("/configuration/query/query")).or(() -> text(body.at("/query")));
        return new BigQueryCall(method, path, named, type, sql.flatMap(BigQueryCall::firstWord), sql, bytes);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static Optional<String> firstWord(String sql) {
        Matcher word = WORD.matcher(BEFORE_STATEMENT.matcher(sql).replaceFirst(""));
        return word.lookingAt()
                ? Optional.of(word.group().toUpperCase(Locale.ROOT)).map(first -> first.equals("WITH") ? "SELECT" : first)
                : Optional.empty();
    }

    public boolean isJobInsert() {
        return method.equals("POST") && path.endsWith("/jobs");
    }

    /** The fast path for questions; it has no job id. */
    public boolean isQuery() {
        return method.equals("POST") && path.endsWith("/queries");
    }

    public boolean isMerge() {
        return isStatement("MERGE");
    }

    public boolean isStatement(String firstWord) {
        return statementType.filter(firstWord::equals).isPresent();
    }

    public boolean isLoad() {
        return isJobInsert() && jobType.filter("load"::equals).isPresent();
    }

    /** Rows of a table without a query. */
    public boolean isTableRead() {
        return method.equals("GET") && path.endsWith("/data");
    }

    public boolean isJobRead() {
        return method.equals("GET") && JOB.matcher(path).matches();
    }
}
