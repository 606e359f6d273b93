package fullcourt.platform.testing;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Teams that score points on days, and what follows from it: sums of the season so far, of the last days, and a board of both. */
public final class ToyLeague {
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    public static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, "The day.");
    public static final Column<String> TEAM = required("team_abbr", ColumnType.STRING, "Which team.");
    public static final Column<Long> POINTS = optional("points", ColumnType.INT64, "How many.");
    private static final Column<Long> FEW_POINTS = optional("points", ColumnType.INT64, "How many.").within(0, 900);

    public static final Table SCHEDULE = raw("schedule");
    public static final Table GAMES = raw("games");
    public static final Table DAILY = derived("test_analytics", "daily");
    public static final Table FORM = derived("test_analytics", "form");
    public static final Table WEEK = derived("test_analytics", "week");
    public static final Table BOARD = derived("test_precompute", "board");

    static final Expectation EVERY_TEAM = new Expectation(new SqlFile("schedule",
            "SELECT game_date AS partition_date, team_abbr AS expected_key FROM test_raw.schedule WHERE game_date >= @from_date AND game_date <= @to_date"),
            TEAM);

    public static final ToyStep DAILY_STEP = ToyStep.of(DAILY, Phase.ANALYTICS,
            "SELECT game_date, team_abbr, points FROM test_raw.games WHERE game_date = @game_date", Input.sameDay(GAMES));
    public static final ToyStep FORM_STEP = ToyStep.of(FORM, Phase.ANALYTICS, """
            SELECT today.game_date, today.team_abbr, SUM(past.points) AS points
            FROM test_raw.schedule AS today
            LEFT JOIN test_analytics.daily AS past
              ON past.team_abbr = today.team_abbr AND past.game_date >= @window_start AND past.game_date < @game_date
            WHERE today.game_date = @game_date
            GROUP BY today.game_date, today.team_abbr""", Input.sameDay(SCHEDULE), Input.seasonBefore(DAILY));
    public static final ToyStep WEEK_STEP = ToyStep.of(WEEK, Phase.ANALYTICS, """
            SELECT @game_date AS game_date, team_abbr, SUM(points) AS points
            FROM test_analytics.daily
            WHERE game_date >= DATE_SUB(@game_date, INTERVAL 3 DAY) AND game_date <= @game_date
            GROUP BY team_abbr""", Input.daysBack(DAILY.id(), 3));
    public static final ToyStep BOARD_STEP = ToyStep.of(BOARD, Phase.PRECOMPUTE, """
            SELECT form.game_date, form.team_abbr, IFNULL(form.points, 0) + week.points AS points
            FROM test_analytics.form AS form
            JOIN test_analytics.week AS week ON week.team_abbr = form.team_abbr AND week.game_date = @game_date
            WHERE form.game_date = @game_date""", Input.sameDay(FORM), Input.sameDay(WEEK));

    private ToyLeague() {}

    private static Table raw(String name) {
        return Table.named("test_raw", name).grain("one team and day").columns(DAY, TEAM, POINTS).partitionedBy(DAY).naturalKey(DAY, TEAM)
                .loadedBy(LoadMode.MERGE_NEWEST);
    }

    public static Table derived(String dataset, String name) {
        return Table.named(dataset, name).grain("one team and day").columns(DAY, TEAM, FEW_POINTS).partitionedBy(DAY).naturalKey(DAY, TEAM)
                .loadedBy(LoadMode.REPLACE_PARTITION);
    }

    public static Setup with(Setup setup, Step... steps) {
        return setup.tables(SCHEDULE, GAMES).steps(steps);
    }

    public static Setup whole(Setup setup) {
        return with(setup, BOARD_STEP, WEEK_STEP, FORM_STEP, DAILY_STEP); // the order of declaration means nothing
    }

    public static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number - 1L);
    }

    public static void scheduled(EmbeddedPlatform platform, int day, String... teams) {
        List<Row> rows = new ArrayList<>();
        for (String team : teams)
            rows.add(row(SCHEDULE, day, team, 0, 1));
        publish(platform, SCHEDULE, rows);
    }

    /** @param hour a later one corrects an earlier one */
    public static void played(EmbeddedPlatform platform, int day, String team, long points, int hour) {
        publish(platform, GAMES, List.of(row(GAMES, day, team, points, hour)));
    }

    private static void publish(EmbeddedPlatform platform, Table table, List<Row> rows) {
        platform.stage.write(table, "%s-%s".formatted(rows.getFirst().get(Table.SOURCE_PATH).replace('/', '-'), rows.hashCode()), rows);
        platform.publisher.publish(table);
    }

    private static Row row(Table table, int day, String team, long points, int hour) {
        return Row.of(table).set(DAY, day(day)).set(TEAM, team).set(POINTS, points)
                .set(Table.CAPTURED_AT, Instant.parse("2025-01-02T00:00:00Z").plusSeconds(3600L * hour))
                .set(Table.SOURCE_GENERATION, (long) hour)
                .set(Table.SOURCE_PATH, "%s/%d/%s".formatted(table.id().name(), day, team)).buildStaged();
    }

    /** Two teams play every day, in all {@code days}; each scores the day's number. */
    public static void play(EmbeddedPlatform platform, int days) {
        for (int day = 1; day <= days; day++) {
            scheduled(platform, day, "GSW", "LAL");
            played(platform, day, "LAL", day, 1);
            played(platform, day, "GSW", day, 1);
        }
    }

    /** As {@code 2025-01-05 LAL 10}. */
    public static List<String> rows(EmbeddedPlatform platform, Table table) {
        return platform.warehouse.read(table, Partition.ALL).stream()
                .map(row -> "%s %s %s".formatted(row.get(DAY), row.get(TEAM),
                        row.find(table.column("points").orElseThrow()).map(Object::toString).orElse("-")))
                .toList();
    }

    public static List<String> rows(EmbeddedPlatform platform, Table table, int day) {
        return rows(platform, table).stream().filter(row -> row.startsWith(day(day).toString())).toList();
    }
}
