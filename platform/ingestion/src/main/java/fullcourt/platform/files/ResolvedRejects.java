package fullcourt.platform.files;

import fullcourt.platform.documents.RejectedRow.Kind;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds rejected rows that are resolved: the table has a row of the same key that is as new, or a newer version of the file was loaded, or this version
 * without a rejected row.
 */
final class ResolvedRejects {
    private static final int AT_ONCE = 100;
    private static final int MAX_FILES = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private final TableReader warehouse;
    private final Catalogue catalogue;
    private final FileRecords fileRecords;

    ResolvedRejects(TableReader warehouse, Catalogue catalogue, FileRecords fileRecords) {
        this.warehouse = warehouse;
        this.catalogue = catalogue;
        this.fileRecords = fileRecords;
    }

    private record Version(Instant capturedAt, long generation) {
        static Version of(Row row) {
            return new Version(row.get(Table.CAPTURED_AT), row.get(Table.SOURCE_GENERATION));
        }

        boolean replaces(Reject reject) {
            int newer = capturedAt.compareTo(reject.capturedAt());
            if (newer == 0)
                newer = Long.compare(generation, reject.generation());
            return reject.kind() == Kind.CONTRADICTION ? newer > 0 : newer >= 0; // its rival has the same version
        }
    }

    /** The resolved ones among the given; of those that no row resolves, the files of the first 200 paths are checked. */
    Set<Reject> among(List<Reject> rejects) {
        Set<Reject> replaced = new HashSet<>();
        rejects.stream().collect(Collectors.groupingBy(Reject::table, TreeMap::new, Collectors.toList()))
                .forEach((name, ofTable) -> table(name).ifPresent(table -> byKey(table, ofTable, replaced)));
        byFile(rejects.stream().filter(reject -> !replaced.contains(reject)).toList(), replaced);
        return replaced;
    }

    private Optional<Table> table(String name) {
        return catalogue.tables().stream().filter(table -> table.id().toString().equals(name)).findFirst();
    }

    private void byKey(Table table, List<Reject> rejects, Set<Reject> replaced) {
        List<Reject> known = rejects.stream().filter(reject -> key(table, reject).isPresent()).toList();
        for (int from = 0; from < known.size(); from += AT_ONCE) {
            List<Reject> some = known.subList(from, Math.min(known.size(), from + AT_ONCE));
            Map<List<Object>, Version> stored = stored(table, some);
            some.stream().filter(reject -> Optional.ofNullable(stored.get(key(table, reject).orElseThrow()))
                    .filter(version -> version.replaces(reject)).isPresent()).forEach(replaced::add);
        }
    }

    private static Optional<List<Object>> key(Table table, Reject reject) {
        List<Object> key = new ArrayList<>();
        for (Column<?> column : table.naturalKey()) {
            Optional<?> value = Optional.ofNullable(reject.key().get(column.name())).flatMap(text -> column.type().parser().apply(text));
            if (value.isEmpty())
                return Optional.empty();
            key.add(value.get());
        }
        return Optional.of(key);
    }

    private Map<List<Object>, Version> stored(Table table, List<Reject> rejects) {
        Map<List<Object>, Version> stored = new HashMap<>();
        for (Row row : warehouse.query(query(table, rejects), versionsOf(table))) {
            List<Object> key = table.naturalKey().stream().<Object>map(column -> row.find(column).orElseThrow()).toList();
            stored.put(key, Version.of(row));
        }
        return stored;
    }

    private static Schema versionsOf(Table table) {
        Column<?>[] columns = Stream.concat(table.naturalKey().stream(), Stream.of(Table.CAPTURED_AT, Table.SOURCE_GENERATION)).distinct()
                .toArray(Column<?>[]::new);
        return Schema.of("versions of " + table.id(), columns);
    }

    /** One statement for many keys; the days bound what is read. */
    private static Query query(Table table, List<Reject> rejects) {
        List<Parameter> parameters = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int number = 0; number < rejects.size(); number++)
            keys.add(condition(table, rejects.get(number), number, parameters));
        String columns = versionsOf(table).columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String days = table.partitionColumn().map(day -> days(day, rejects, parameters)).orElse("");
        return new Query("rejected rows of " + table.id(),
                "SELECT %s FROM %s WHERE %s(%s)".formatted(columns, table.id(), days, String.join(" OR ", keys)), parameters);
    }

    private static String days(Column<LocalDate> day, List<Reject> rejects, List<Parameter> parameters) {
        List<Optional<LocalDate>> days = rejects.stream()
                .map(reject -> Optional.ofNullable(reject.key().get(day.name())).map(LocalDate::parse)).toList();
        boolean areKnown = days.stream().allMatch(Optional::isPresent);
        List<LocalDate> sorted = days.stream().flatMap(Optional::stream).sorted().toList();
        parameters.add(Parameter.of("first_day", ColumnType.DATE, areKnown ? sorted.getFirst() : FIRST_DAY));
        parameters.add(Parameter.of("last_day", ColumnType.DATE, areKnown ? sorted.getLast() : LAST_DAY));
        return "%1$s >= @first_day AND %1$s <= @last_day AND ".formatted(day.name());
    }

    private static String condition(Table table, Reject reject, int number, List<Parameter> parameters) {
        List<Object> key = key(table, reject).orElseThrow();
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < key.size(); index++) {
            Column<?> column = table.naturalKey().get(index);
            String name = "key_%d_%d".formatted(number, index);
            parts.add("%s = @%s".formatted(column.name(), name));
            parameters.add(column.type().sqlName().equals(ColumnType.STRING.sqlName())
                    ? Parameter.of(name, ColumnType.STRING, reject.key().getOrDefault(column.name(), "")) // as it is stored, whatever it is in Java
                    : new Parameter(name, column.type(), key.get(index)));
        }
        return "(" + String.join(" AND ", parts) + ")";
    }

    private void byFile(List<Reject> rejects, Set<Reject> replaced) {
        Map<String, List<Reject>> files = rejects.stream().collect(Collectors.groupingBy(Reject::path, TreeMap::new, Collectors.toList()));
        files.entrySet().stream().limit(MAX_FILES).forEach(file -> {
            ObjectPath path = ObjectPath.of(file.getKey());
            Optional<FileRecord> newest = fileRecords.newestLoaded(path);
            file.getValue().stream().filter(reject -> newest.filter(entry -> isReadAnew(entry, reject)).isPresent()).forEach(replaced::add);
        });
    }

    /** A newer version of the file was loaded, or this version without a rejected row. */
    private static boolean isReadAnew(FileRecord entry, Reject reject) {
        return entry.generation() > reject.generation()
                || (entry.generation() == reject.generation() && entry.rejected() == 0);
    }
}
