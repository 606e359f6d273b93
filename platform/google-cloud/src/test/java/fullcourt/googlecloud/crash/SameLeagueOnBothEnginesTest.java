package fullcourt.googlecloud.crash;

import static fullcourt.platform.testing.ToyLeague.day;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.Phase;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.EmbeddedEngine;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files and the same steps end in the same rows, in every table of the toy league, wherever it is played. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class SameLeagueOnBothEnginesTest {
    private static final int DAYS = 4;

    @Test
    void aCorrectedSeasonHasTheSameRowsOnBoth(@TempDir Path folder) {
        Map<String, List<String>> embedded = season(new EmbeddedEngine(folder));
        assertThat(embedded.get(ToyLeague.BOARD.id().toString())).isNotEmpty();
        assertThat(season(new BigQueryEngine())).isEqualTo(embedded);
    }

    private static Map<String, List<String>> season(Adapters.Engine engine) {
        try (EmbeddedPlatform platform = ToyLeague.whole(Setup.on(engine, "league")).open()) {
            ToyLeague.play(platform, DAYS);
            platform.reconciler.reconcile(day(1), day(DAYS), Phase.GRADING, decision -> {});
            ToyLeague.played(platform, 2, "LAL", 77, 5);
            ToyLeague.played(platform, 2, "LAL", 66, 4); // an older file after a newer one
            platform.reconciler.reconcile(day(1), day(DAYS), Phase.GRADING, decision -> {});
            Map<String, List<String>> rows = new TreeMap<>();
            for (Table table : List.of(ToyLeague.SCHEDULE, ToyLeague.GAMES, ToyLeague.DAILY, ToyLeague.FORM, ToyLeague.WEEK,
                    ToyLeague.BOARD))
                rows.put(table.id().toString(), ToyLeague.rows(platform, table));
            return rows;
        }
    }
}
