package fullcourt.simulator.history;

import fullcourt.league.Season;
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
            throw HistoryUnreadableException.of(cause);
        }
        run("SET TimeZone = 'UTC'");
    }

    /** Loads a file into a table. @return whether the file exists; the table of an optional file that does not exist is empty */
    boolean load(HistoryFile file, Season season) {
        var parquet = new ParquetFile(this, file, folder.resolve(file.nameIn(season)));
        if (!parquet.exists() && file.withoutIt().isPresent()) {
            parquet.createEmpty();
            return false;
        }
        parquet.load();
        return true;
    }

    /** @return whether the statement has a result, which is not read */
    boolean run(String sql, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++)
                statement.setObject(index + 1, parameters[index]);
            return statement.execute();
        } catch (SQLException cause) {
            throw HistoryUnreadableException.of(cause);
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
            throw HistoryUnreadableException.of(cause);
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
            throw HistoryUnreadableException.of(cause);
        }
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
