package fullcourt.raw.boxscores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.testing.FoundProcessors;
import fullcourt.testing.sql.GateColumn;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PlayerBoxscoreRowsTest {
    private static final Map<String, GateTable> TABLES = FoundProcessors.tables().stream().map(GateTable::of)
            .collect(Collectors.toMap(GateTable::path, Function.identity()));
    private static final SqlGate GATE = new SqlGate(TABLES.values());
    private static final SqlFile VIEW = new SqlFile("player_boxscore_rows.sql", PlayerBoxscoreRows.VIEW.sql().text());

    @Test
    void deliversTheDeclaredColumns() {
        assertThat(GATE.analyse(VIEW, Map.of())).extracting(GateColumn::name, GateColumn::type)
                .containsExactlyInAnyOrderElementsOf(PlayerBoxscoreRows.VIEW.schema().columns().stream()
                        .map(column -> tuple(column.name(), column.type().sqlName().replaceFirst("\\(.*", ""))).toList());
    }

    @Test
    void everySourceSaysTheSameInItsOwnWords() {
        List<GateRows> given = List.of(rows("nba_raw.nbac_gamebook_player_stats", """
                game_id          | game_date  | team_abbr | player_lookup | player_name_original | player_status | is_complete | minutes_decimal | points | total_rebounds
                20250115_LAL_BOS | 2025-01-15 | LAL       | lebronjames   | LeBron James         | active        | true        | 35.7            | 30     | 8
                20250115_LAL_BOS | 2025-01-15 | LAL       | bronnyjames   | Bronny James         | dnp           | true        | null            | null   | null
                20250115_LAL_BOS | 2025-01-15 | LAL       | null          | Wood                 | inactive      | true        | null            | null   | null
                """), rows("nba_raw.bdl_player_boxscores", """
                game_id          | game_date  | team_abbr | player_lookup | player_full_name | did_not_play | is_final | minutes_played | points | rebounds
                20250115_LAL_BOS | 2025-01-15 | LAL       | lebronjames   | LeBron James     | false        | true     | 36             | 30     | 8
                """), rows("nba_raw.espn_boxscores", """
                game_id          | game_date  | team_abbr | player_lookup | player_full_name | did_not_play | starter | minutes_played | points | rebounds
                20250115_LAL_BOS | 2025-01-15 | LAL       | lebronjames   | LeBron James     | false        | true    | 36             | 30     | 8
                """), rows("nba_raw.nbac_player_boxscores", """
                game_id          | game_date  | team_abbr | player_lookup | player_full_name | is_final | minutes_played | points | total_rebounds
                20250115_LAL_BOS | 2025-01-15 | LAL       | lebronjames   | LeBron James     | true     | 36             | 30     | 8
                """));
        assertThat(seen(given)).containsExactly("1 nbac_gamebook_player_stats bronnyjames null points null rebounds, sat",
                "1 nbac_gamebook_player_stats lebronjames 30 points 8 rebounds", "2 bdl_player_boxscores lebronjames 30 points 8 rebounds",
                "3 espn_boxscores lebronjames 30 points 8 rebounds", "4 nbac_player_boxscores lebronjames 30 points 8 rebounds");
    }

    private static List<String> seen(List<GateRows> given) {
        List<String> names = GATE.analyse(VIEW, Map.of()).stream().map(GateColumn::name).toList();
        return GATE.assertSameRows(VIEW, given, Map.of()).stream()
                .map(row -> "%s %s %s %s points %s rebounds%s".formatted(row.get(names.indexOf("source_rank")),
                        row.get(names.indexOf("source")), row.get(names.indexOf("player_lookup")), row.get(names.indexOf("points")),
                        row.get(names.indexOf("rebounds")), Boolean.TRUE.equals(row.get(names.indexOf("did_not_play"))) ? ", sat" : ""))
                .sorted().toList();
    }

    private static GateRows rows(String table, String text) {
        return GateRows.of(Objects.requireNonNull(TABLES.get(table), table), text);
    }
}
