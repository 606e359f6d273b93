package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.RowJson;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loads staged objects of either form into a temporary table. Columns are matched by name: an object that another build staged may lack one, which becomes
 * null, and may have one that is no longer declared, which is ignored.
 */
final class StagedFiles {
    private final Session session;
    private final List<Column<?>> columns;

    StagedFiles(Session session, List<Column<?>> columns) {
        this.session = session;
        this.columns = columns;
    }

    /** @return how many rows there were */
    long load(List<Path> files, TempTable into) {
        Predicate<Path> isParquet = file -> file.toString().endsWith("." + StagedParquet.EXTENSION);
        return loadLines(files.stream().filter(isParquet.negate()).toList(), into)
                + loadParquet(files.stream().filter(isParquet).toList(), into);
    }

    private long loadLines(List<Path> files, TempTable into) {
        if (files.isEmpty())
            return 0;
        String types = Stream.concat(columns.stream().map(column -> "%s: '%s'".formatted(column.name(), DuckDbTypes.of(column))),
                Stream.of(RowJson.STAGE_ROW + ": 'BIGINT'")).collect(Collectors.joining(", ", "{", "}"));
        return session.executeOnce("INSERT INTO %s SELECT * FROM read_json(%s, format = 'newline_delimited', columns = %s)"
                .formatted(into, texts(files.stream().map(Path::toString)), types));
    }

    private long loadParquet(List<Path> files, TempTable into) {
        if (files.isEmpty())
            return 0;
        String names = texts(Stream.concat(columns.stream().map(Column::name), Stream.of(RowJson.STAGE_ROW)));
        return session.executeOnce(
                "INSERT INTO %s BY NAME SELECT COLUMNS(lambda name: list_contains(%s, name)) FROM read_parquet(%s, union_by_name = true)"
                        .formatted(into, names, texts(files.stream().map(Path::toString))));
    }

    private static String texts(Stream<String> texts) {
        return texts.map(SqlStrings::literal).collect(Collectors.joining(", ", "[", "]"));
    }
}
