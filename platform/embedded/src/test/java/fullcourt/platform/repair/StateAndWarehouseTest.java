package fullcourt.platform.repair;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.repair.Comparison.Together;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.EmbeddedEngine;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On folders and a DuckDB file, whose copies are files. */
class StateAndWarehouseTest extends StateAndWarehouseContract {
    @TempDir
    Path folder;

    @Override
    protected Adapters.Engine engine() {
        return new EmbeddedEngine(folder);
    }

    @Override
    protected EmbeddedPlatform restartedWithoutWarehouse(EmbeddedPlatform platform) {
        platform.close();
        delete(warehouse("data"));
        return platform.setup.open();
    }

    @Test
    @Tag("F48")
    void aWarehouseRestoredFromAnOlderCopyHaltsAndLosesNothing() {
        for (RepairKind kind : RepairKind.values()) {
            next(setup("older-" + kind).open());
            Path file = warehouse("older-" + kind);
            lands("LAL_GSW", "20250116_080000", "2025-01-15 lebronjames 30");
            settle();
            Setup setup = platform().setup;
            platform().close();
            copy(file, folder.resolve("copy"));
            next(setup.open());
            lands("BOS_MIA", "20250116_090000", "2025-01-15 jimmybutler 19");
            settle();
            platform().close();
            copy(folder.resolve("copy"), file);
            next(setup.open());
            assertHalted("the warehouse is older than the state");
            repaired(kind);
            assertThat(rows()).contains("scores 2025-01-15 jimmybutler 19", "totals 2025-01-15 jimmybutler 19");
            platform().close();
        }
        next(setup("another").open());
    }

    @Test
    void aWarehouseOfAnotherDirectoryHalts() {
        play();
        Setup setup = platform().setup;
        platform().close();
        next(setup("other").open());
        lands("BOS_MIA", "20250116_090000", "2025-01-15 jimmybutler 19");
        platform().close();
        copy(warehouse("other"), warehouse("data"));
        next(setup.open());
        assertHalted("the warehouse is another one's");
        repaired(RepairKind.REBUILD);
        assertThat(scores()).hasSize(5);
    }

    @Test
    void aWarehouseRestoredToBeforeARepairHalts() {
        play();
        Setup setup = platform().setup;
        platform().close();
        copy(warehouse("data"), folder.resolve("copy"));
        delete(warehouse("data"));
        next(setup.open());
        repaired(RepairKind.REBUILD);
        platform().close();
        copy(folder.resolve("copy"), warehouse("data"));
        next(setup.open());
        assertHalted("the warehouse is older than the state");
    }

    @Test
    void aDirectoryFromBeforeThereWereEpochsGoesOn() {
        play();
        List<String> rows = rows();
        Setup setup = platform().setup;
        platform().close();
        forgetEpochs();
        next(setup.open());
        assertThat(platform().gate.isClosed()).isFalse();
        assertThat(platform().check.compared()).isInstanceOf(Together.class);
        settle();
        assertThat(rows()).isEqualTo(rows);
        lands("DEN_PHX", "20250116_100000", "2025-01-15 nikolajokic 41");
        assertThat(platform().check.compared()).isInstanceOf(Together.class);
        next(platform().restarted());
        assertThat(platform().gate.isClosed()).isFalse();
    }

    private void forgetEpochs() {
        delete(folder.resolve("data/state/epoch.json"));
        try (Stream<Path> publishStates = Files.walk(folder.resolve("data/state/publish-states"));
                Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse("data"));
                Statement statement = connection.createStatement()) {
            for (Path publishState : publishStates.filter(Files::isRegularFile).toList())
                Files.writeString(publishState,
                        Files.readString(publishState).replaceAll("\"epoch\":\"\\w+\",", "").replaceAll("\"committed\":\\d+,", ""),
                        StandardCharsets.UTF_8);
            statement.execute("DROP TABLE internal.publishes");
            statement.execute("DELETE FROM nba_reference.processor_run_history");
        } catch (IOException | SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Path warehouse(String name) {
        return folder.resolve(name).resolve("warehouse.duckdb");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
