package fullcourt.simulator.history;

import fullcourt.league.Season;
import fullcourt.simulator.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A copy of one season of the history, for tests that change it. */
public record HistoryCopy(Path folder, Season season) {
    private static final String INJURIES = "injury_transactions_2015-2025.parquet";
    private static final List<String> OPTIONAL = List.of("tip_offs", "player_prop_lines", "shot_zones", "shot_zones_season_totals");
    private static final List<String> SHOOTING = List.of("fgm", "fga", "fg3m", "fg3a", "ftm", "fta");

    /** The schedule and the box scores. */
    public static HistoryCopy withoutOptionalFiles(Path folder, Season season) {
        var copy = new HistoryCopy(folder, season);
        copy.copy(copy.schedule());
        copy.copy(copy.boxScores());
        return copy;
    }

    /** Every file that the history has of the season. */
    public static HistoryCopy whole(Path folder, Season season) {
        var copy = withoutOptionalFiles(folder, season);
        Stream.concat(Stream.of(INJURIES), OPTIONAL.stream().map(name -> "%s_%s.parquet".formatted(name, season)))
                .filter(name -> Files.exists(SharedFiles.history().resolve(name))).forEach(copy::copy);
        return copy;
    }

    /** All shooting columns of every third game are null. */
    public HistoryCopy withoutShotsOfEveryThirdGame() {
        var nulls = SHOOTING.stream().map(column -> "if(mod(row_number, 3) = 0, NULL, %1$s) AS %1$s".formatted(column))
                .reduce((one, other) -> one + ", " + other).orElseThrow();
        return rewrite(boxScores(), """
                SELECT box.* EXCLUDE (row_number) REPLACE (%s)
                FROM (SELECT *, dense_rank() OVER (ORDER BY game_id) AS row_number FROM file) AS box""".formatted(nulls));
    }

    /** @param select reads the file as {@code file} */
    public HistoryCopy rewrite(String name, String select) {
        var changed = folder.resolve("changed");
        run("COPY (WITH file AS (SELECT * FROM read_parquet('%s')) %s) TO '%s' (FORMAT parquet)".formatted(folder.resolve(name), select,
                changed));
        try {
            Files.move(changed, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return this;
    }

    public String schedule() { return "schedule_%s.parquet".formatted(season); }

    public String boxScores() { return "player_box_scores_%s.parquet".formatted(season); }

    private void copy(String name) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), Files.readAllBytes(SharedFiles.history().resolve(name)));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void run(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
