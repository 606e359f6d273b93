package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.StandardTableDefinition;
import com.google.cloud.bigquery.TimePartitioning;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One declared table against the live one. */
final class SchemaComparison {
    private final Table table;
    private final StandardTableDefinition definition;
    private final Map<String, Field> live = new LinkedHashMap<>();

    SchemaComparison(Table table, StandardTableDefinition definition) {
        this.table = table;
        this.definition = definition;
        if (definition.getSchema() != null)
            definition.getSchema().getFields().forEach(field -> live.put(field.getName(), field));
    }

    /** Declared columns that the live table does not have. */
    List<Column<?>> missing() {
        return table.columns().stream().filter(column -> !live.containsKey(column.name())).toList();
    }

    /** What cannot be put right by adding nullable columns, a sentence each. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        table.columns().forEach(column -> difference(column, live.get(column.name())).ifPresent(differences::add));
        live.keySet().stream().filter(name -> table.column(name).isEmpty())
                .forEach(name -> differences.add("column %s is not declared".formatted(name)));
        partitioning().ifPresent(differences::add);
        return differences;
    }

    private static Optional<String> difference(Column<?> declared, @Nullable Field live) {
        String name = declared.name();
        if (live == null)
            return declared.required() ? Optional.of("required column %s is missing".formatted(name)) : Optional.empty();
        if (!typeOf(live).equals(declared.type().sqlName()) && !isWider(live, declared))
            return Optional.of("column %s is %s, declared is %s".formatted(name, typeOf(live), declared.type().sqlName()));
        boolean required = Field.Mode.REQUIRED.equals(live.getMode());
        if (required == declared.required())
            return Optional.empty();
        return Optional.of(required
                ? "column %s is required, declared is that it may be null".formatted(name)
                : "column %s may be null, declared is required".formatted(name));
    }

    private static String typeOf(Field field) {
        String type = field.getType().getStandardType().name();
        return field.getPrecision() == null
                ? type
                : "%s(%d,%d)".formatted(type, field.getPrecision(),
                        Objects.requireNonNullElse(field.getScale(), 0L));
    }

    /** A NUMERIC without digits holds every declared one, and what is written was rounded before. */
    private static boolean isWider(Field live, Column<?> declared) {
        return typeOf(live).equals("NUMERIC") && SqlText.plainType(declared).equals("NUMERIC");
    }

    private Optional<String> partitioning() {
        String declared = table.partitionColumn().map(Column::name).orElse("nothing");
        TimePartitioning partitioning = definition.getTimePartitioning();
        String found = partitioning == null ? "nothing" : Objects.requireNonNullElse(partitioning.getField(), "the time of loading");
        return found.equals(declared)
                ? Optional.empty()
                : Optional.of("it is partitioned by %s, declared is %s".formatted(found, declared));
    }
}
