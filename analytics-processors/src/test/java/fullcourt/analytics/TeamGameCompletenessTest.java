package fullcourt.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.platform.files.FileHistory;
import fullcourt.testing.sql.GateColumn;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TeamGameCompletenessTest {
    private static final GateTable SCHEDULE = Objects.requireNonNull(AnalyticsSql.TABLES.get("nba_raw.nbac_schedule"));
    private static final GateTable SOURCES = GateTable.of(BoxscoreSourcesProcessor.TABLE);
    private static final GateTable FILES = GateTable.of(FileHistory.TABLE);
    private static final SqlGate GATE = new SqlGate(List.of(SCHEDULE, SOURCES, FILES));
    private static final SqlFile VIEW = new SqlFile("team_game_completeness.sql", TeamGameCompleteness.VIEW.sql().text());
    private static final String FINAL = game("20250115_LAL_BOS", "null", "regular_season", "Final");
    private static final String BOTH = source("20250115_LAL_BOS", "LAL", "bdl_player_boxscores", true)
            + source("20250115_LAL_BOS", "BOS", "bdl_player_boxscores", true);
    private static final String BDL_FILE = "ball-dont-lie/player-box-scores/2025-01-15/20250116_081500.json";
    private static final String BDL = "nba_raw.bdl_player_boxscores";

    @Test
    void deliversTheDeclaredColumns() {
        assertThat(GATE.analyse(VIEW, Map.of())).extracting(GateColumn::name, GateColumn::type)
                .containsExactlyElementsOf(TeamGameCompleteness.VIEW.schema().columns().stream()
                        .map(column -> tuple(column.name(), column.type().sqlName().replaceFirst("\\(.*", ""))).toList());
    }

    @Test
    void aGameIsCompleteWhenOneSourceIsWholeForBothTeams() {
        assertThat(stages(FINAL, BOTH, "")).containsExactly("BOS bdl_player_boxscores: complete", "LAL bdl_player_boxscores: complete");
    }

    @Test
    void aTeamWithoutRowsWhoseDayWasLoadedWasNotInTheSource() {
        assertThat(stages(FINAL, source("20250115_LAL_BOS", "LAL", "bdl_player_boxscores", false), ""))
                .containsExactly("BOS null: source has nothing", "LAL bdl_player_boxscores: loaded but partial");
    }

    @Test
    void withoutAnyFileOfTheDayThereIsNone() {
        assertThat(stages(FINAL, "", "")).containsExactly("BOS null: no file", "LAL null: no file");
    }

    @Test
    void aFileThatWasStoppedIsNamed() {
        assertThat(stages(FINAL, "", file(BDL_FILE, "QUARANTINED", BDL, 0, "The document is cut short.", 8)))
                .containsOnly("LAL null: file quarantined (%s: The document is cut short.)".formatted(BDL_FILE),
                        "BOS null: file quarantined (%s: The document is cut short.)".formatted(BDL_FILE));
        assertThat(stages(FINAL, "", file(BDL_FILE, "LOADED", BDL, 12, "null", 8)))
                .contains("LAL null: rows rejected (%s: 12 rows were rejected)".formatted(BDL_FILE));
        assertThat(stages(FINAL, "", file(BDL_FILE, "EMPTY", BDL, 0, "null", 8)))
                .contains("LAL null: source has nothing (%s: it has no rows)".formatted(BDL_FILE));
        assertThat(stages(FINAL, "", file("ball-dont-lie/stats/2025-01-16/1.json", "UNROUTED", "none", 0, "null", 8)))
                .contains("LAL null: file without route (ball-dont-lie/stats/2025-01-16/1.json: no processor handles it)");
        assertThat(stages(FINAL, "", file(BDL_FILE, "SWITCHED_OFF", "none", 0, "null", 8)))
                .contains("LAL null: feed switched off (%s: its feed is switched off)".formatted(BDL_FILE));
    }

    @Test
    void onlyTheNewestStateOfAFileCounts() {
        String corrected = file(BDL_FILE, "QUARANTINED", BDL, 0, "cut short", 8) + file(BDL_FILE, "LOADED", BDL, 0, "null", 9);
        assertThat(stages(FINAL, "", corrected)).containsExactly("BOS null: no file", "LAL null: no file");
    }

    @Test
    void filesOfOtherDaysFeedsAndGamesAreNoEvidence() {
        String others = file("ball-dont-lie/player-box-scores/2025-01-14/1.json", "QUARANTINED", BDL, 0, "cut", 8)
                + file("ball-dont-lie/injuries/2025-01-15/1.json", "QUARANTINED", "nba_raw.bdl_injuries", 0, "cut", 8)
                + file("nba-com/gamebooks-data/2025-01-15/20250115-MIACHI/1.json", "QUARANTINED", "nba_raw.nbac_gamebook_player_stats", 0,
                        "cut", 8);
        assertThat(stages(FINAL, "", others)).containsExactly("BOS null: no file", "LAL null: no file");
        assertThat(stages(FINAL, "", others.replace("MIACHI", "LALBOS"))).allMatch(line -> line.contains("file quarantined"));
    }

    @Test
    void aGameThatIsNotFinalIsNotMissed() {
        assertThat(stages(game("20250115_LAL_BOS", "null", "regular_season", "Scheduled"), "", ""))
                .containsExactly("BOS null: game not final", "LAL null: game not final");
    }

    @Test
    void nothingIsExpectedOfGamesThatDoNotCountOrAreNotPlayed() {
        assertThat(stages(FINAL.replace("regular_season", "pre_season"), "", "")).isEmpty();
        assertThat(stages(FINAL.replace("regular_season", "all_star"), "", "")).isEmpty();
        assertThat(stages(FINAL.replace("Final", "Postponed"), "", "")).isEmpty();
        assertThat(stages(FINAL.replace("20250115_LAL_BOS", "null"), "", "")).isEmpty();
    }

    @Test
    void aMovedGameIsFoundByItsFormerId() {
        assertThat(stages(game("20250120_LAL_BOS", "20250115_LAL_BOS", "regular_season", "Final"), BOTH, ""))
                .allMatch(line -> line.endsWith("complete")).hasSize(2);
    }

    private static List<String> stages(String games, String sources, String files) {
        List<String> names = TeamGameCompleteness.VIEW.schema().columns().stream().map(column -> column.name()).toList();
        return GATE.assertSameRows(VIEW, List.of(
                GateRows.of(SCHEDULE, "game_id | previous_game_id | nba_game_id | game_date | season_year | game_type | game_status_text"
                        + " | is_final | away_team_tricode | away_team_score | home_team_tricode | home_team_score\n" + games),
                GateRows.of(SOURCES, "game_id | game_date | team_abbr | source | player_rows | is_whole_for_both | is_used\n" + sources),
                GateRows.of(FILES, "change_id | changed_on | state | table_name | rejected_count | problem | captured_at | source_path"
                        + " | source_generation\n" + files)),
                Map.of()).stream()
                .map(row -> "%s %s: %s%s".formatted(row.get(names.indexOf("team_abbr")), row.get(names.indexOf("source")),
                        row.get(names.indexOf("ingest_stage")),
                        row.get(names.indexOf("evidence")) == null ? "" : " (%s)".formatted(row.get(names.indexOf("evidence")))))
                .sorted().toList();
    }

    private static String game(String id, String previous, String type, String status) {
        return "%s | %s | 0022400500 | 2025-01-15 | 2024 | %s | %s | %s | LAL | 100 | BOS | 110\n".formatted(id, previous, type, status,
                status.equals("Final"));
    }

    private static String source(String game, String team, String source, boolean isWhole) {
        return "%s | 2025-01-15 | %s | %s | 12 | %s | true\n".formatted(game, team, source, isWhole);
    }

    private static String file(String path, String state, String table, int rejected, String problem, int hour) {
        return "%s%d | 2025-01-16 | %s | %s | %d | %s | 2025-01-16T%02d:00:00Z | %s | 1\n".formatted(path, hour, state, table, rejected,
                problem, hour, path);
    }
}
