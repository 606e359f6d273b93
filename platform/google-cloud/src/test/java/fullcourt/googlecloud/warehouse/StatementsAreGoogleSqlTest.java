package fullcourt.googlecloud.warehouse;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.zetasql.Analyzer;
import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.LanguageOptions;
import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.SimpleColumn;
import com.google.zetasql.SimpleTable;
import com.google.zetasql.Type;
import com.google.zetasql.TypeFactory;
import com.google.zetasql.ZetaSQLBuiltinFunctionOptions;
import com.google.zetasql.ZetaSQLType.TypeKind;
import com.google.zetasql.toolkit.options.BigQueryLanguageOptions;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Google's own analyser, with BigQuery's language options, accepts what is sent: the server of the tests translates and is more lenient. */
class StatementsAreGoogleSqlTest {
    private static final LanguageOptions LANGUAGE = BigQueryLanguageOptions.get();
    private static final Instant NOW = Instant.parse("2025-01-17T12:00:00Z");
    private static final Partition JAN_15 = Partition.of(LocalDate.of(2025, 1, 15));
    private static final Staging STAGING = new Staging("stg_1");
    private static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, "The day.");
    private static final Column<String> TEAM = required("team_abbr", ColumnType.STRING, "Which team.").oneOf("LAL", "it's");
    private static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Who.");
    private static final Column<Long> POINTS = optional("points", ColumnType.INT64, "How many.").within(0, 100);
    private static final Column<BigDecimal> LINE = optional("line", ColumnType.numeric(5, 1), "A line.").within(0.5, 99.5);
    private static final Column<Double> SHARE = optional("share", ColumnType.FLOAT64, "A share.").within(0, 1);
    private static final Column<Boolean> FINAL = optional("is_final", ColumnType.BOOL, "Whether it is over.");
    private static final Column<Instant> MADE_AT = required("made_at", ColumnType.TIMESTAMP, "When.");
    private static final Column<Boolean> ACTIVE = required("is_active", ColumnType.BOOL, "Whether it counts.");
    private static final Column<String> SUPERSEDED_BY = optional("superseded_by", ColumnType.STRING, "What replaced it.");
    private static final Column<Instant> WITHDRAWN_AT = optional("withdrawn_at", ColumnType.TIMESTAMP, "When it was taken back.");

    private static Table table(LoadMode mode, Column<?>... scope) {
        return Table.named("test_raw", "facts").columns(DAY, TEAM, PLAYER, POINTS, LINE, SHARE, FINAL, MADE_AT, ACTIVE, SUPERSEDED_BY,
                WITHDRAWN_AT)
                .naturalKey(TEAM, PLAYER).loadedBy(mode, scope);
    }

    private static Table partitioned(LoadMode mode, Column<?>... scope) {
        return table(mode, scope).partitionedBy(DAY);
    }

    private static Table versioned(Table.Versions versions) {
        return partitioned(LoadMode.MERGE_NEWEST).versioned(versions);
    }

    static Stream<Table> merged() {
        Table.Versions versions = new Table.Versions(ACTIVE, Optional.of(SUPERSEDED_BY), TEAM, MADE_AT, List.of(PLAYER));
        return Stream.of(partitioned(LoadMode.MERGE_NEWEST), partitioned(LoadMode.MERGE_NEWEST).finalWhen(FINAL),
                table(LoadMode.MERGE_NEWEST),
                partitioned(LoadMode.REPLACE_SCOPE, TEAM), partitioned(LoadMode.REPLACE_SCOPE, TEAM).finalWhen(FINAL),
                table(LoadMode.REPLACE_SCOPE, TEAM, DAY), versioned(versions), versioned(versions.withdrawnBy(WITHDRAWN_AT)),
                versioned(new Table.Versions(ACTIVE, Optional.empty(), MADE_AT, MADE_AT, List.of(PLAYER))));
    }

    @ParameterizedTest
    @MethodSource("merged")
    void theStatementsOfAPublishAre(Table table) {
        MergeStatement statement = new MergeStatement(table, STAGING);
        assertAccepted(table, "CREATE OR REPLACE TABLE %s AS\n%s".formatted(STAGING.quotedPlan(), statement.plan()));
        assertAccepted(table, statement.merge(List.of(table.partitionColumn().isPresent() ? JAN_15 : Partition.ALL), NOW));
        assertAccepted(table, Fingerprint.statement(table, List.of(JAN_15)));
    }

    static Stream<Table> replaced() {
        return Stream.of(partitioned(LoadMode.REPLACE_PARTITION), table(LoadMode.REPLACE_PARTITION));
    }

    @ParameterizedTest
    @MethodSource("replaced")
    void theStatementsOfAReplacementAre(Table table) {
        ReplaceStatement statement = new ReplaceStatement(table, table.partitionColumn().isPresent() ? JAN_15 : Partition.ALL, STAGING);
        Query query = new Query("q", "SELECT * FROM `test_raw.facts` -- all", List.of());
        assertAccepted(table, statement.stage(query, new ExcludedEntities("player_lookup", Set.of("stephencurry"))));
        assertAccepted(table, "CREATE OR REPLACE TABLE %s AS\n%s".formatted(STAGING.quotedPlan(), statement.plan()));
        assertAccepted(table, statement.merge(NOW));
    }

    @Test
    void theStatementOfAnAppendIs() {
        Table table = table(LoadMode.APPEND);
        assertAccepted(table, Appends.statement(table, NOW));
    }

    @Test
    void theAnalyserTellsAMistake() {
        Table table = table(LoadMode.APPEND);
        assertThat(problem(table, "MERGE INTO `test_raw.facts` AS t USING (SELECT 1 AS a) AS s ON t.points = s.b WHEN MATCHED THEN DELETE"))
                .isPresent();
    }

    private static void assertAccepted(Table table, String sql) {
        assertThatCode(() -> analyse(table, sql)).as(sql).doesNotThrowAnyException();
    }

    private static Optional<RuntimeException> problem(Table table, String sql) {
        try {
            analyse(table, sql);
            return Optional.empty();
        } catch (RuntimeException problem) {
            return Optional.of(problem);
        }
    }

    private static void analyse(Table table, String sql) {
        SimpleCatalog catalogue = new SimpleCatalog("warehouse");
        catalogue.addZetaSQLFunctionsAndTypes(new ZetaSQLBuiltinFunctionOptions(LANGUAGE));
        catalogue.addSimpleTable(simple(table.id().toString(), table.columns(), List.of()));
        catalogue.addSimpleTable(simple(Staging.DATASET + "." + STAGING.name(), table.stagedColumns(),
                List.of(new SimpleColumn("stg", "stage_row", type("INT64")))));
        AnalyzerOptions options = new AnalyzerOptions();
        options.setLanguageOptions(LANGUAGE);
        Map.of("excluded_entities", TypeFactory.createArrayType(type("STRING")), "rows_to_add", TypeFactory.createArrayType(type("STRING")))
                .forEach(options::addQueryParameter);
        Analyzer.analyzeStatement(sql, options, catalogue);
    }

    private static SimpleTable simple(String name, List<Column<?>> columns, List<SimpleColumn> more) {
        List<SimpleColumn> all = new ArrayList<>(more);
        columns.forEach(column -> all.add(new SimpleColumn(name, column.name(), type(SqlText.plainType(column)))));
        return new SimpleTable(name, all);
    }

    private static Type type(String name) {
        return TypeFactory.createSimpleType(TypeKind.valueOf("TYPE_" + (name.equals("FLOAT64") ? "DOUBLE" : name)));
    }
}
