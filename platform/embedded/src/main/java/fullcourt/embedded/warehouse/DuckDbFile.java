package fullcourt.embedded.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a database is and how it is set up. @param memoryLimit as DuckDB writes it: {@code 2GB} */
record DuckDbFile(Path file, Path stageFolder, String memoryLimit) {
    private static final String LARGEST_LOG = "256MB"; // everybody who commits waits while the log is worked into the file (decision 015)

    String url() {
        return "jdbc:duckdb:" + file.toAbsolutePath();
    }

    /** Where copies of tables lie while a typed question reads them. */
    Path questions() {
        return file.toAbsolutePath().resolveSibling("questions");
    }

    /** Statements for every time it is opened; the last ones lock it down, so that no statement reaches a file outside the stage folder and that for questions, or changes a setting. */
    List<String> setUp() {
        List<String> statements = new ArrayList<>(Prelude.STATEMENTS);
        statements.addAll(PublishLog.DDL);
        statements.add("SET GLOBAL memory_limit = '%s'".formatted(memoryLimit));
        statements.add("SET GLOBAL preserve_insertion_order = false");
        statements.add("SET GLOBAL wal_autocheckpoint = '%s'".formatted(LARGEST_LOG));
        statements.add("SET GLOBAL threads = 1"); // statements run side by side instead: decision 010
        statements.add("SET GLOBAL allowed_directories = [%s, %s]".formatted(SqlStrings.literal(stageFolder.toAbsolutePath() + "/"),
                SqlStrings.literal(questions() + "/")));
        statements.add("SET GLOBAL enable_external_access = false");
        statements.add("SET GLOBAL lock_configuration = true");
        return statements;
    }
}
