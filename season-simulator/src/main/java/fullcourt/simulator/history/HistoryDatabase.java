package fullcourt.simulator.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The Parquet files of one season behind SQL, in memory. Not for use by several threads at once. */
final class HistoryDatabase implements AutoCloseable {
    private final Path folder;
    private final Connection connection;

    HistoryDatabase(Path folder) {
        this.folder = folder;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException cause) {
            throw new HistoryUnreadableException("no in-memory database", cause);
        }
        run("SET TimeZone = 'UTC'");
    }

    /** Makes a view of a file that must be there. */
    void view(String name, String file) {
        var path = folder.resolve(file);
        if (!Files.isReadable(path))
            throw new HistoryUnreadableException("no file '%s'; seasons are read from files like it".formatted(path), null);
        run("CREATE VIEW %s AS SELECT * FROM read_parquet('%s')".formatted(name, path.toString().replace("'", "''")));
    }

    /** Makes a view of a file, or an empty one with these columns where a season has no such file. */
    void viewIfThere(String name, String file, String columns) {
        if (Files.isReadable(folder.resolve(file)))
            view(name, file);
        else
            run("CREATE TABLE %s (%s)".formatted(name, columns));
    }

    void run(String sql, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++)
                statement.setObject(index + 1, parameters[index]);
            statement.execute();
        } catch (SQLException cause) {
            throw new HistoryUnreadableException(sql, cause);
        }
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++)
                statement.setObject(index + 1, parameters[index]);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next())
                    read.add(reader.read(rows));
                return read;
            }
        } catch (SQLException cause) {
            throw new HistoryUnreadableException(sql, cause);
        }
    }

    long count(String sql, Object... parameters) {
        return query(sql, row -> row.getLong(1), parameters).getFirst();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException cause) {
            throw new HistoryUnreadableException("closing", cause);
        }
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
