package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.JobException;
import com.google.cloud.bigquery.QueryJobConfiguration;
import com.google.cloud.bigquery.QueryParameterValue;
import com.google.cloud.bigquery.Schema;
import com.google.cloud.bigquery.TableId;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Statements that may be repeated at will: reads, and DDL that says what there should be. The client names their jobs. */
final class Queries {
    private final BigQuery client;
    private final BigQuerySettings settings;

    Queries(BigQuery client, BigQuerySettings settings) {
        this.client = client;
        this.settings = settings;
    }

    QueryJobConfiguration.Builder configuration(String sql, Map<String, QueryParameterValue> parameters) {
        QueryJobConfiguration.Builder builder = QueryJobConfiguration.newBuilder(sql).setUseLegacySql(false)
                .setMaximumBytesBilled(settings.maximumBytesBilled());
        parameters.forEach(builder::addNamedParameter);
        return builder;
    }

    List<FieldValueList> run(String sql, Map<String, QueryParameterValue> parameters, String purpose) {
        try {
            return rows(client.query(configuration(sql, parameters).build()).iterateAll());
        } catch (BigQueryException failure) {
            throw BigQueryErrors.meaningOf(purpose, failure);
        } catch (JobException failure) {
            throw BigQueryErrors.meaningOf(purpose, failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(purpose, interrupted);
        }
    }

    /** The rows of a small table, read without a query. Empty if there is no such table. */
    Optional<List<FieldValueList>> contents(TableId table, Schema schema, String purpose) {
        try {
            return Optional.of(rows(client.listTableData(table, schema).iterateAll()));
        } catch (BigQueryException failure) {
            if (BigQueryErrors.isAbsent(failure))
                return Optional.empty();
            throw BigQueryErrors.meaningOf(purpose, failure);
        }
    }

    private static List<FieldValueList> rows(Iterable<FieldValueList> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static RuntimeException interrupted(String purpose, InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new WarehouseUnavailableException(purpose, interrupted);
    }
}
