package fullcourt.embedded.warehouse;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.contract.AdHocSqlContract;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** In its own dialect this engine also answers DESCRIBE, and it refuses every table function: {@link DuckDbAdHocSqlTest}. */
class DuckDbAdHocSqlContractTest extends AdHocSqlContract {
    @TempDir
    static Path folder;
    @SuppressWarnings("NullAway.Init")
    private FolderObjectStore stage;
    @SuppressWarnings("NullAway.Init")
    private DuckDbInstance instance;
    @SuppressWarnings("NullAway.Init")
    private DuckDbWarehouse warehouse;

    @Override
    protected void open() {
        stage = new FolderObjectStore(folder.resolve("stage"), Clock.systemUTC());
        instance = instance("warehouse");
        warehouse = new DuckDbWarehouse(instance, stage);
    }

    private DuckDbInstance instance(String name) {
        return DuckDbInstance.open(folder.resolve(name + ".duckdb"), stage.root(), "512MB");
    }

    @AfterAll
    void close() {
        warehouse.close();
    }

    @Override
    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public ObjectStore stage() {
        return stage;
    }

    @Override
    protected AdHocSql engine() {
        return new DuckDbAdHocSql(instance);
    }

    @Override
    protected AdHocSql unreachable() {
        DuckDbInstance closed = instance("closed");
        closed.close();
        return new DuckDbAdHocSql(closed);
    }

    @Override
    protected String questionThatNeverEnds() {
        return "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT COUNT(*) AS c FROM n a, n b, n c, n d WHERE (a.i * b.i + c.i * d.i) % 7 = 3";
    }

    @Override
    protected Stream<String> questionsAboutOtherPlaces() {
        return Stream.of("SELECT * FROM read_csv('/etc/passwd')", "SELECT content FROM read_text('/etc/passwd')",
                "SELECT * FROM glob('/*')",
                "SELECT * FROM '/etc/passwd'", "SELECT * FROM other.test_raw.scores", "SELECT getenv('HOME') AS home",
                "WITH x AS (SELECT * FROM read_csv('/etc/passwd')) SELECT 1 AS a", "SELECT * FROM duckdb_settings()");
    }
}
