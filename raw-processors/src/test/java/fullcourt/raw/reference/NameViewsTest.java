package fullcourt.raw.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.platform.tables.View;
import fullcourt.testing.FoundProcessors;
import fullcourt.testing.sql.GateColumn;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NameViewsTest {
    private static final Map<String, GateTable> TABLES = Stream
            .concat(FoundProcessors.tables().stream().map(GateTable::of),
                    Stream.of(NameViews.LISTINGS, NameViews.FEED_NAMES).map(GateTable::of))
            .collect(Collectors.toMap(GateTable::path, Function.identity()));
    private static final SqlGate GATE = new SqlGate(TABLES.values());

    static List<View> views() {
        return List.of(NameViews.LISTINGS, NameViews.PLAYERS, NameViews.FEED_NAMES, NameViews.UNRESOLVED);
    }

    @ParameterizedTest
    @MethodSource("views")
    void deliversTheDeclaredColumns(View view) {
        assertThat(GATE.analyse(file(view), Map.of())).extracting(GateColumn::name, GateColumn::type)
                .containsExactlyInAnyOrderElementsOf(view.schema().columns().stream()
                        .map(column -> tuple(column.name(), column.type().sqlName())).toList());
    }

    private static final String LISTING_COLUMNS = "source | season_year | team_abbr | player_lookup | player_full_name | bdl_player_id | nba_id | "
            + "espn_player_id | first_listed_on | last_listed_on | first_captured_at\n";

    private static GateRows listings(String lines) {
        return rows("nba_reference.player_listings", LISTING_COLUMNS + lines);
    }

    @Test
    void onePersonIsOneRowWhateverProvidersCallHim() {
        GateRows listings = listings("""
                bdl_player_boxscores | 2024 | MIA | jimmybutler    | Jimmy Butler     | 79   | null   | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z
                bdl_player_boxscores | 2024 | GSW | jimmybutleriii | Jimmy Butler III | 79   | null   | null | 2025-02-08 | 2025-04-13 | 2025-02-09T08:00:00Z
                bdl_player_boxscores | 2023 | MIA | jimmybutleriii | Jimmy Butler III | null | 202710 | null | 2023-10-25 | 2024-04-14 | 2025-06-01T08:00:00Z
                espn_team_rosters    | 2024 | MIA | jimmybutler    | Jimmy Butler     | null | null   | 6430 | 2024-10-01 | 2024-10-01 | 2024-10-25T08:00:00Z
                bdl_player_boxscores | 2024 | LAL | lebronjames    | LeBron James     | 237  | null   | null | 2024-10-22 | 2025-04-13 | 2024-10-23T08:00:00Z
                """);
        assertThat(players(listings)).containsExactly("jimmybutler_079 jimmybutleriii GSW [jimmybutler jimmybutleriii] 79 202710 6430",
                "lebronjames_237 lebronjames LAL [lebronjames] 237 null null");
    }

    @Test
    void theOrderInWhichListingsComeDoesNotMatter() {
        List<String> lines = new ArrayList<>("""
                bdl_player_boxscores | 2024 | MIA | a | A | 1    | null | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z
                bdl_player_boxscores | 2023 | MIA | b | B | 1    | null | null | 2023-10-23 | 2024-01-02 | 2024-10-25T08:00:00Z
                bdl_player_boxscores | 2022 | MIA | b | B | null | 9    | null | 2022-10-23 | 2023-01-02 | 2024-10-26T08:00:00Z
                espn_team_rosters    | 2022 | MIA | c | C | null | null | 7    | 2022-10-23 | 2023-01-02 | 2024-10-26T08:00:00Z
                """.lines().toList());
        List<String> first = players(listings(String.join("\n", lines) + "\n"));
        Collections.reverse(lines);
        assertThat(players(listings(String.join("\n", lines) + "\n"))).isEqualTo(first).hasSize(2).first().asString().startsWith("a_001 ");
    }

    @Test
    void anIdOnceGivenStaysWhenTheNameChangesAndWhenOlderSeasonsAreLoadedLater() {
        String known = "bdl_player_boxscores | 2024 | BKN | nicclaxton | Nic Claxton | 1011 | null | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z\n";
        String later = "bdl_player_boxscores | 2025 | BKN | nicolasclaxton | Nicolas Claxton | 1011 | null | null | 2025-10-23 | 2025-12-02 | 2025-10-24T08:00:00Z\n";
        String backfilled = "bdl_player_boxscores | 2019 | BKN | nicolasclaxton | N. Claxton | 1011 | null | null | 2019-10-23 | 2020-01-02 | 2025-11-01T08:00:00Z\n";
        assertThat(players(listings(known))).singleElement().asString().startsWith("nicclaxton_011 nicclaxton ");
        assertThat(players(listings(known + later + backfilled))).singleElement().asString().startsWith("nicclaxton_011 nicolasclaxton ");
    }

    @Test
    void anAliasMakesOneOfTwo() {
        GateRows listings = listings("""
                bdl_player_boxscores | 2024 | BKN | nicclaxton     | Nic Claxton     | 1011 | null | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z
                espn_team_rosters    | 2024 | BKN | nicolasclaxton | Nicolas Claxton | null | null | 42   | 2024-10-24 | 2024-10-24 | 2024-10-25T08:00:00Z
                """);
        assertThat(players(listings)).hasSize(2);
        GateRows alias = rows("nba_reference.player_aliases", "alias_lookup | player_lookup\nnicolasclaxton | nicclaxton\n");
        assertThat(players(listings, alias)).containsExactly("nicclaxton_011 nicclaxton BKN [nicclaxton nicolasclaxton] 1011 null 42");
    }

    @Test
    void playersOfOneNameAreNeverOnePerson() {
        GateRows listings = listings("""
                bdl_player_boxscores | 2013 | DET | tonymitchell | Tony Mitchell | 5    | null | null | 2013-10-23 | 2014-01-02 | 2013-10-24T08:00:00Z
                bdl_player_boxscores | 2013 | MIL | tonymitchell | Tony Mitchell | 1005 | null | null | 2013-10-23 | 2014-01-02 | 2013-10-24T08:00:00Z
                br_rosters_current   | 2013 | MIL | tonymitchell | Tony Mitchell | null | null | null | 2013-10-23 | 2014-01-02 | 2013-10-24T08:00:00Z
                """);
        assertThat(players(listings)).containsExactly("tonymitchell_005 tonymitchell MIL [tonymitchell] 1005 null null",
                "tonymitchell_006 tonymitchell DET [tonymitchell] 5 null null");
    }

    private static final GateRows LISTED = listings("""
            bdl_player_boxscores       | 2024 | LAL | lebronjames   | LeBron James   | 237  | null | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z
            bdl_player_boxscores       | 2023 | GSW | andreiguodala | Andre Iguodala | 8    | null | null | 2023-10-23 | 2024-01-02 | 2024-10-24T08:00:00Z
            bdl_player_boxscores       | 2022 | GSW | leftlongago   | Left Long Ago  | 9    | null | null | 2022-10-23 | 2023-01-02 | 2024-10-24T08:00:00Z
            bdl_active_players_current | 2024 | BOS | arookie       | A Rookie       | 10   | null | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z
            bdl_player_boxscores       | 2024 | DET | tonymitchell  | Tony Mitchell  | 5    | null | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z
            bdl_player_boxscores       | 2024 | MIL | tonymitchell  | Tony Mitchell  | 1005 | null | null | 2024-10-23 | 2025-01-02 | 2024-10-24T08:00:00Z
            espn_team_rosters          | 2024 | BKN | nicolasclaxton| Nic Claxton    | null | null | 42   | 2024-10-24 | 2024-10-24 | 2024-10-25T08:00:00Z
            """);
    private static final GateRows NAMES = rows("nba_reference.feed_names", """
            name_date  | feed                  | player_lookup  | teams   | printed_name    | row_count | is_line
            2025-01-15 | odds_api_player_props | lebronjames    | LAL BOS | LeBron James    | 4         | true
            2025-01-15 | odds_api_player_props | lebronraymone  | LAL BOS | LeBron Raymone  | 3         | true
            2025-01-15 | bdl_injuries          | lebronraymone  | LAL     | LeBron Raymone  | 1         | false
            2025-01-15 | bdl_injuries          | andreiguodala  | null    | Andre Iguodala  | 1         | false
            2025-01-15 | bdl_injuries          | leftlongago    | null    | Left Long Ago   | 1         | false
            2025-01-15 | odds_api_player_props | arookie        | LAL BOS | A Rookie        | 1         | true
            2025-01-15 | odds_api_player_props | tonymitchell   | DET MIL | Tony Mitchell   | 2         | true
            2025-01-16 | odds_api_player_props | tonymitchell   | DET BOS | Tony Mitchell   | 2         | true
            2025-01-15 | odds_api_player_props | nicolasclaxton | BKN BOS | Nicolas Claxton | 2         | true
            2025-01-15 | bdl_player_boxscores  | neverseen      | LAL     | Never Seen      | 1         | false
            """);

    @Test
    void everySourceOfPersonsIsListed() {
        GateRows box = rows("nba_raw.bdl_player_boxscores", "game_date | season_year | player_lookup | team_abbr | bdl_player_id\n"
                + "2025-01-15 | 2024 | a | BOS | 1\n2025-01-17 | 2024 | a | BOS | 1\n");
        GateRows active = rows("nba_raw.bdl_active_players_current",
                "last_seen_date | player_lookup | bdl_player_id\n2025-09-30 | b | 2\n");
        GateRows espn = rows("nba_raw.espn_team_rosters",
                "roster_date | season_year | player_lookup | espn_player_id\n2025-01-15 | 2024 | c | 3\n");
        GateRows reference = rows("nba_raw.br_rosters_current",
                "season_year | team_abbrev | player_lookup | last_scraped_date\n2024 | BOS | d | 2025-01-15\n");
        GateRows league = rows("nba_raw.nbac_player_list_current",
                "season_year | player_id | player_lookup | is_active | captured_at\n2024 | 5 | e | true | 2025-01-16T03:00:00Z\n2024 | 6 | f | false | 2025-01-16T03:00:00Z\n");
        assertThat(lines(NameViews.LISTINGS, List.of(box, active, espn, reference, league), row -> "%s %s %s %s %s %s %s %s".formatted(
                row.get("player_lookup"), row.get("source"), row.get("season_year"), row.get("bdl_player_id"), row.get("nba_id"),
                row.get("espn_player_id"), row.get("first_listed_on"), row.get("last_listed_on")))).containsExactly(
                        "a bdl_player_boxscores 2024 1 null null 2025-01-15 2025-01-17",
                        "b bdl_active_players_current 2024 2 null null 2025-09-30 2025-09-30",
                        "c espn_team_rosters 2024 null null 3 2025-01-15 2025-01-15",
                        "d br_rosters_current 2024 null null null 2025-01-15 2025-01-15",
                        "e nbac_player_list_current 2024 null 5 null 2025-01-15 2025-01-15");
    }

    @Test
    void everyFeedOfNamesIsRead() {
        String day = "2025-01-15";
        List<GateRows> feeds = List.of(
                rows("nba_raw.bdl_player_boxscores", "game_date | player_lookup | team_abbr\n" + day + " | a | BOS\n"),
                rows("nba_raw.odds_api_player_props", "game_date | player_lookup | away_team_abbr | home_team_abbr | line\n" + day
                        + " | b | LAL | BOS | 20.5\n" + day + " | b | LAL | BOS | 21.5\n"),
                rows("nba_raw.bettingpros_player_props", "game_date | player_lookup | player_team\n" + day + " | c | BOS\n"),
                rows("nba_raw.bdl_injuries", "scrape_date | player_lookup | team_abbr\n" + day + " | d | null\n"),
                rows("nba_raw.nbac_injury_report", "report_date | player_lookup | team\n" + day + " | e | BOS\n"),
                rows("nba_raw.nbac_gamebook_player_stats",
                        "game_date | player_lookup | team_abbr\n" + day + " | f | BOS\n" + day + " | null | BOS\n"),
                rows("nba_raw.espn_boxscores", "game_date | player_lookup | team_abbr\n" + day + " | g | BOS\n"));
        assertThat(lines(NameViews.FEED_NAMES, feeds, row -> "%s %s %s %s %s".formatted(row.get("player_lookup"), row.get("feed"),
                row.get("teams"), row.get("row_count"), row.get("is_line")))).containsExactly("a bdl_player_boxscores BOS 1 false",
                        "b odds_api_player_props LAL BOS 2 true", "c bettingpros_player_props BOS 1 true", "d bdl_injuries null 1 false",
                        "e nbac_injury_report BOS 1 false", "f nbac_gamebook_player_stats BOS 1 false", "g espn_boxscores BOS 1 false");
    }

    @Test
    void anUnresolvedNameWaitsUntilItIsResolved() {
        assertThat(unresolved(LISTED, NAMES)).containsExactly("2025-01-15 bdl_injuries lebronraymone LAL 1 true unknown",
                "2025-01-15 bdl_injuries leftlongago null 1 false unknown",
                "2025-01-15 odds_api_player_props lebronraymone LAL BOS 3 true unknown",
                "2025-01-15 odds_api_player_props nicolasclaxton BKN BOS 2 true roster_only",
                "2025-01-15 odds_api_player_props tonymitchell DET MIL 2 true shared");
    }

    @Test
    void anAliasEndsTheWaitOnTheDaysOnWhichItHolds() {
        GateRows alias = rows("nba_reference.player_aliases", """
                alias_lookup   | player_lookup | valid_from | valid_to
                lebronraymone  | lebronjames   | 2025-01-15 | null
                leftlongago    | lebronjames   | null       | 2025-01-14
                nicolasclaxton | nobodyknown   | null       | null
                """);
        assertThat(unresolved(LISTED, NAMES, alias)).containsExactly("2025-01-15 bdl_injuries leftlongago null 1 false unknown",
                "2025-01-15 odds_api_player_props nicolasclaxton BKN BOS 2 true unknown",
                "2025-01-15 odds_api_player_props tonymitchell DET MIL 2 true shared");
    }

    private static List<String> unresolved(GateRows... given) {
        return lines(NameViews.UNRESOLVED, List.of(given), row -> "%s %s %s %s %s %s %s".formatted(row.get("name_date"), row.get("feed"),
                row.get("player_lookup"), row.get("teams"), row.get("rows_affected"), row.get("has_line"), row.get("problem")));
    }

    private static List<String> players(GateRows... given) {
        return lines(NameViews.PLAYERS, List.of(given), row -> "%s %s %s [%s] %s %s %s".formatted(row.get("universal_player_id"),
                row.get("player_lookup"), row.get("team_abbr"), row.get("all_lookups"), row.get("bdl_player_id"), row.get("nba_id"),
                row.get("espn_player_id")));
    }

    private static List<String> lines(View view, List<GateRows> given, Function<Map<String, @Nullable Object>, String> line) {
        List<String> names = GATE.analyse(file(view), Map.of()).stream().map(GateColumn::name).toList();
        return GATE.assertSameRows(file(view), given, Map.of()).stream().map(row -> {
            Map<String, @Nullable Object> cells = new HashMap<>();
            for (int i = 0; i < names.size(); i++)
                cells.put(names.get(i), row.get(i));
            return line.apply(cells);
        }).sorted().toList();
    }

    private static GateRows rows(String table, String text) {
        return GateRows.of(Objects.requireNonNull(TABLES.get(table), table), text);
    }

    private static SqlFile file(View view) {
        return new SqlFile(view.id() + ".sql", view.sql().text());
    }
}
