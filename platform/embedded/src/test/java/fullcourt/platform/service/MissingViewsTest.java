package fullcourt.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Relations;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingViewsTest {
    private static final Column<Long> NUMBER = Column.required("number", ColumnType.INT64, "A number.");
    private static final Table OF_ANOTHER_SERVICE = Table.named("test_raw", "numbers").grain("one number").columns(NUMBER)
            .naturalKey(NUMBER).loadedBy(LoadMode.APPEND);
    private static final View VIEW = new View(new TableId("test_orchestration", "doubled"), "one number", Schema.of("doubled", NUMBER),
            new SqlFile("doubled", "SELECT number * 2 AS number FROM test_raw.numbers"));
    @TempDir
    Path folder;
    private EmbeddedPlatform platform;

    @BeforeEach
    void open() {
        platform = Setup.in(folder).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aViewOverATableThatAnotherServiceHasStillToMakeIsAFindingAndMadeOnceTheTableIsThere() {
        Relations relations = new Relations(new Catalogue(List.of()), List.of(VIEW));
        relations.declaredIn(platform.warehouse);
        MissingViews views = new MissingViews(relations, platform.warehouse, platform.findings);
        views.check();
        assertThat(platform.findings.open()).singleElement()
                .satisfies(open -> assertThat(open.finding().evidence()).contains("test_orchestration.doubled").doesNotContain("\n"));
        platform.warehouse.declare(List.of(OF_ANOTHER_SERVICE));
        views.check();
        assertThat(platform.findings.open()).isEmpty();
        assertThat(doubled()).isEmpty();
    }

    private List<Row> doubled() {
        return platform.warehouse.query(new Query("doubled", "SELECT number FROM test_orchestration.doubled", List.of()), VIEW.schema());
    }
}
