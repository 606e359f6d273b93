package fullcourt.embedded.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a database is and how it is set up. @param memoryLimit in DuckDB's notation: {@code 2GB} */
record DuckDbFile(Path file, Path stageFolder, String memoryLimit) {
    private static final String MAX_LOG = "256MB"; // every commit waits while the log is written into the file (decision 015)

    String url() {
        return "jdbc:duckdb:" + file.toAbsolutePath();
    }

    /** Where copies of tables are stored while an ad-hoc statement reads them. */
    Path questions() {
        return file.toAbsolutePath().resolveSibling("questions");
    }

    /** Statements to run at every opening. The last ones lock the database down: no statement changes a setting or reads a file outside the stage folder and the ad-hoc folder. */
    List<String> setUp() {
        List<String> statements = new ArrayList<>(CompatibilityMacros.STATEMENTS);
        statements.addAll(PublishLog.DDL);
        statements.add("SET GLOBAL memory_limit = '%s'".formatted(memoryLimit));
        statements.add("SET GLOBAL preserve_insertion_order = false");
        statements.add("SET GLOBAL wal_autocheckpoint = '%s'".formatted(MAX_LOG));
        statements.add("SET GLOBAL threads = 1"); // statements run in parallel instead: decision 010
        statements.add("SET GLOBAL allowed_directories = [%s, %s]".formatted(SqlStrings.literal(stageFolder.toAbsolutePath() + "/"),
                SqlStrings.literal(questions() + "/")));
        statements.add("SET GLOBAL enable_external_access = false");
        statements.add("SET GLOBAL lock_configuration = true");
        return statements;
    }
}
