package fullcourt.googlecloud.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.Schema;
import com.google.cloud.bigquery.StandardSQLTypeName;
import com.google.cloud.bigquery.StandardTableDefinition;
import com.google.cloud.bigquery.TimePartitioning;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server of the tests does not keep: digits of a NUMERIC. */
class SchemaComparisonTest {
    private static final Column<LocalDate> DAY = Column.required("game_date", ColumnType.DATE, "The day.");
    private static final Table LINES = Table.named("test_raw", "lines")
            .columns(DAY, Column.optional("line", ColumnType.numeric(5, 1), "A line.")).partitionedBy(DAY).naturalKey(DAY)
            .loadedBy(LoadMode.REPLACE_PARTITION);
    private static final Field LIVE_DAY = required("game_date", StandardSQLTypeName.DATE);
    private static final Field PROCESSED_AT = required("processed_at", StandardSQLTypeName.TIMESTAMP);

    private static Field required(String name, StandardSQLTypeName type) {
        return Field.newBuilder(name, type).setMode(Field.Mode.REQUIRED).build();
    }

    private static Field line(long precision, long scale) {
        return Field.newBuilder("line", StandardSQLTypeName.NUMERIC).setPrecision(precision).setScale(scale).build();
    }

    private static List<String> differences(String partitionedBy, Field... fields) {
        StandardTableDefinition live = StandardTableDefinition.newBuilder().setSchema(Schema.of(Arrays.asList(fields)))
                .setTimePartitioning(TimePartitioning.newBuilder(TimePartitioning.Type.DAY).setField(partitionedBy).build()).build();
        return new SchemaComparison(LINES, live).differences();
    }

    @Test
    void theDeclaredDigitsAreNoDifference() {
        assertThat(differences("game_date", LIVE_DAY, line(5, 1), PROCESSED_AT)).isEmpty();
    }

    @Test
    void otherDigitsAreADifference() {
        assertThat(differences("game_date", LIVE_DAY, line(6, 2), PROCESSED_AT))
                .containsExactly("column line is NUMERIC(6,2), declared is NUMERIC(5,1)");
    }

    @Test
    void aNumericWithoutDigitsHoldsEveryDeclaredOne() {
        assertThat(differences("game_date", LIVE_DAY, Field.of("line", StandardSQLTypeName.NUMERIC), PROCESSED_AT)).isEmpty();
    }

    @Test
    void anotherPartitioningIsADifference() {
        assertThat(differences("processed_at", LIVE_DAY, line(5, 1), PROCESSED_AT))
                .containsExactly("it is partitioned by processed_at, declared is game_date");
    }
}
