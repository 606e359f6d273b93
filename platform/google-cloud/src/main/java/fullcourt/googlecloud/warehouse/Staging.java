package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.FormatOptions;
import com.google.cloud.bigquery.JobInfo.CreateDisposition;
import com.google.cloud.bigquery.JobInfo.WriteDisposition;
import com.google.cloud.bigquery.LoadJobConfiguration;
import com.google.cloud.bigquery.Schema;
import com.google.cloud.bigquery.StandardSQLTypeName;
import com.google.cloud.bigquery.TableId;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Table;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that holds the rows of one attempt at one publish. Its dataset gives every table a day to live. All columns may be null there: what breaks the
 * declaration is found by a statement, which can say how many rows and why.
 */
record Staging(String name) {
    static final String DATASET = "fullcourt_staging";
    static final Duration LIFETIME = Duration.ofDays(1);

    String quoted() {
        return "`%s.%s`".formatted(DATASET, name);
    }

    /** Where the plan of the same attempt is kept: results under a job's own name could only be read through a table that BigQuery names. */
    String plan() {
        return name + "_plan";
    }

    String quotedPlan() {
        return "`%s.%s`".formatted(DATASET, plan());
    }

    /** Replaces what an earlier job with the same name left behind. */
    LoadJobConfiguration load(Table table, String bucket, List<ObjectPath> objects) {
        List<String> uris = objects.stream().map(path -> "gs://%s/%s".formatted(bucket, path.value())).toList();
        return LoadJobConfiguration.newBuilder(TableId.of(DATASET, name), uris, FormatOptions.json()).setSchema(schema(table))
                .setCreateDisposition(CreateDisposition.CREATE_IF_NEEDED).setWriteDisposition(WriteDisposition.WRITE_TRUNCATE).build();
    }

    private static Schema schema(Table table) {
        return Schema.of(Stream.concat(table.stagedColumns().stream().map(Staging::field),
                Stream.of(Field.of(RowJson.STAGE_ROW, StandardSQLTypeName.INT64))).toList());
    }

    /** NUMERIC without digits: Java has rounded already, and BigQuery would refuse what does not fit instead of telling which row. */
    private static Field field(Column<?> column) {
        return Field.of(column.name(), StandardSQLTypeName.valueOf(SqlText.plainType(column)));
    }
}
