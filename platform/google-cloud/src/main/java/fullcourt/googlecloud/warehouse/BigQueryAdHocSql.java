package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.Job;
import com.google.cloud.bigquery.JobException;
import com.google.cloud.bigquery.JobInfo;
import com.google.cloud.bigquery.JobStatistics.QueryStatistics;
import com.google.cloud.bigquery.JobStatistics.QueryStatistics.StatementType;
import com.google.cloud.bigquery.QueryJobConfiguration;
import com.google.cloud.bigquery.TableResult;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@link AdHocSql} on BigQuery, whose dry run reports, before anything runs, the kind of a statement and the tables that it reads. A process that runs such
 * statements should also have an account with read access only.
 */
final class BigQueryAdHocSql implements AdHocSql {
    private static final Pattern TEXTS_AND_COMMENTS = Pattern.compile(
            "(?s)'''.*?'''|\"\"\".*?\"\"\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|`[^`]*`|--[^\n]*|#[^\n]*|/\\*.*?\\*/");
    private static final Pattern SELECT = Pattern.compile("(?i)[(\\s]*(?:SELECT|WITH)\\b[^;]*;?\\s*");
    /** Runs a statement in another database, which the dry run does not check. */
    private static final Pattern EXTERNAL = Pattern.compile("(?i)\\bEXTERNAL_QUERY\\b");
    private static final long MAX_LETTERS = 16_000_000;
    private final BigQuery client;
    private final Queries queries;

    BigQueryAdHocSql(BigQuery client, BigQuerySettings settings) {
        this.client = client;
        this.queries = new Queries(client, settings);
    }

    @Override
    public Answer ask(String sql, int mostRows, Duration longest) {
        requireSelect(sql);
        try {
            QueryJobConfiguration.Builder question = queries.configuration(sql, Map.of());
            requireOnlyRead(client.create(JobInfo.of(question.setDryRun(true).build())));
            return answer(client.query(question.setDryRun(false).setJobTimeoutMs(longest.toMillis()).setMaxResults(mostRows + 1L).build()),
                    mostRows);
        } catch (BigQueryException failure) {
            throw meaningOf(failure, longest);
        } catch (JobException failure) {
            throw meaningOf(new BigQueryException(failure.getErrors()), longest);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WarehouseUnavailableException("answer a typed question", interrupted);
        }
    }

    private static void requireSelect(String sql) {
        String bare = TEXTS_AND_COMMENTS.matcher(sql).replaceAll(" ");
        if (!SELECT.matcher(bare).matches())
            throw new AdHocSqlRefusedException("Not answered: only SELECT statements are. Write one SELECT statement.");
        if (EXTERNAL.matcher(bare).find())
            throw new AdHocSqlRefusedException(
                    "Not answered: EXTERNAL_QUERY is switched off. Read from tables; INFORMATION_SCHEMA.TABLES lists them.");
    }

    private void requireOnlyRead(Job dryRun) {
        QueryStatistics statistics = dryRun.getStatistics();
        if (!StatementType.SELECT.equals(statistics.getStatementType()))
            throw new AdHocSqlRefusedException(
                    "Not answered: this is a %s. Write exactly one SELECT.".formatted(statistics.getStatementType()));
        String project = client.getOptions().getProjectId();
        Objects.requireNonNullElse(statistics.getReferencedTables(), List.<com.google.cloud.bigquery.TableId>of()).stream()
                .filter(table -> table.getProject() != null && !table.getProject().equals(project)).findFirst().ifPresent(table -> {
                    throw new AdHocSqlRefusedException(
                            "Not answered: %s is in another project. Read from this one's tables.".formatted(table.getTable()));
                });
    }

    private static RuntimeException meaningOf(BigQueryException failure, Duration longest) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("timed out") || message.contains("exceeded the job timeout") || "stopped".equals(failure.getReason()))
            return new AdHocSqlRefusedException(
                    "Stopped after %d s. Ask for less: narrow the dates, or aggregate.".formatted(longest.toSeconds()));
        RuntimeException meaning = BigQueryErrors.meaningOf("answer a typed question", failure);
        return meaning instanceof WarehouseUnavailableException
                ? meaning
                : new AdHocSqlRefusedException("Not answered: %s"
                        .formatted(message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(message)));
    }

    private static Answer answer(TableResult result, int mostRows) {
        List<Field> fields = Objects.requireNonNull(result.getSchema()).getFields();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Iterator<FieldValueList> found = result.iterateAll().iterator();
        long letters = 0;
        while (rows.size() < mostRows && letters < MAX_LETTERS && found.hasNext()) {
            List<@Nullable Object> row = AnswerValues.row(fields, found.next());
            letters += row.stream().mapToLong(value -> String.valueOf(value).length()).sum();
            rows.add(row);
        }
        return new Answer(fields.stream().map(Field::getName).toList(), rows, found.hasNext());
    }
}
