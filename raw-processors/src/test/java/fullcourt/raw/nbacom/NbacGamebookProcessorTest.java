package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacGamebookPlayerStatsTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NbacGamebookProcessorTest {
    private static final String BOOK = "nba-com/gamebooks-data/2024-04-10/20240410-MEMCLE/20250805_151438.json";
    private static final String ACTIVE_ONLY = "\"active_players\":[%s],\"dnp_players\":[],\"inactive_players\":[]";
    private final NbacGamebookProcessor processor = new NbacGamebookProcessor();

    @Test
    void readsWhoPlayedAndWhoSat() {
        assertThat(asText(rowsOf(processor, BOOK).subList(0, 7), GAME, TEAM, PLAYER, STATUS, MINUTES_TEXT, MINUTES, POINTS, TOTAL_REBOUNDS,
                PLUS_MINUS, REASON)).isEqualTo("""
                        game_id          | team_abbr | player_lookup   | player_status | minutes | minutes_decimal | points | total_rebounds \
                        | plus_minus | dnp_reason
                        20240410_MEM_CLE | MEM       | ggjackson       | active        | 35:42   | 35.70           | 22     | 2              \
                        | -13        | -
                        20240410_MEM_CLE | MEM       | treyjemison     | active        | 35:57   | 35.95           | 4      | 9              \
                        | -17        | -
                        20240410_MEM_CLE | MEM       | scottypippenjr  | active        | 35:47   | 35.78           | 18     | 4              \
                        | 4          | -
                        20240410_MEM_CLE | CLE       | donovanmitchell | active        | 33:36   | 33.60           | 29     | 4              \
                        | 2          | -
                        20240410_MEM_CLE | CLE       | damianjones     | active        | 01:35   | 1.58            | 0      | 0              \
                        | -2         | -
                        20240410_MEM_CLE | MEM       | santialdama     | dnp           | -       | -               | -      | -              \
                        | -          | NWT - Injury/Illness - Right Foot; Strain
                        20240410_MEM_CLE | CLE       | marcusmorrissr  | dnp           | -       | -               | -      | -              \
                        | -          | DNP - Coach's Decision
                        """);
    }

    @Test
    void listsThatRanIntoEachOtherAreTakenApart() {
        List<Row> rows = rowsOf(processor, BOOK);
        assertThat(asText(rows.subList(7, rows.size()), TEAM, PRINTED_NAME, PLAYER, LAST_NAME, SUFFIX, STATUS, REASON)).isEqualTo("""
                team_abbr | player_name_original | player_lookup | last_name_lookup | name_suffix | player_status | dnp_reason
                MEM       | Jackson Jr.          | -             | jackson          | jr          | inactive      \
                | Injury/Illness - Right Quadriceps; Tendonitis
                MEM       | Watanabe             | -             | watanabe         | -           | inactive      | Personal
                MEM       | Williams Jr.         | -             | williams         | jr          | inactive      \
                | Injury/Illness - Left Patellar; Tendonitis
                CLE       | Jerome               | -             | jerome           | -           | inactive      \
                | Injury/Illness - Right Ankle; Surgery
                CLE       | Merrill              | -             | merrill          | -           | inactive      \
                | Injury/Illness - Neck; Strain
                CLE       | Wade                 | -             | wade             | -           | inactive      \
                | Injury/Illness - Right Knee; Sprain
                """);
    }

    @Test
    void sharesFollowFromTheCountsAndAreNullWithoutAttempts() {
        assertThat(asText(rowsOf(processor, BOOK).subList(1, 2), FG_MADE, FG_ATTEMPTED, FG_PCT, THREES_PCT, FT_ATTEMPTED, FT_PCT))
                .isEqualTo("""
                        field_goals_made | field_goals_attempted | field_goal_percentage | three_point_percentage | free_throws_attempted \
                        | free_throw_percentage
                        2                | 7                     | 0.2857142857142857    | -                      | 0                     | -
                        """);
    }

    @Test
    void aWholeRealBookNamesThirtyNinePlayersAndIsComplete() {
        assertThat(Fixtures.read(processor, BOOK, Samples.bytes("nbac_gamebook_pdf/exp_0173bcd1.json"))).isInstanceOfSatisfying(
                Parsed.class, parsed -> {
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).hasSize(39).allMatch(row -> row.get(IS_COMPLETE)); // 41 printed, Merrill and Wade twice
                    assertThat(parsed.rows()).filteredOn(row -> row.get(STATUS).equals("active")).hasSize(21);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(STATUS).equals("dnp")).hasSize(6);
                    assertThat(sum(parsed.rows(), "MEM", POINTS)).isEqualTo(98);
                    assertThat(sum(parsed.rows(), "CLE", POINTS)).isEqualTo(110);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(STATUS).equals("inactive"))
                            .extracting(row -> row.get(TEAM).name()).filteredOn("CLE"::equals).hasSize(3);
                });
    }

    @Test
    void aBookReadBeforeTheGameIsNotComplete() {
        assertThat(rowsOf(processor, BOOK)).noneMatch(row -> row.get(IS_COMPLETE)); // five players of forty are no game
        Row early = one(
                "\"active_players\":[],\"dnp_players\":[],\"inactive_players\":[%s]"
                        .formatted(player("Bane", "MEMPHIS GRIZZLIES", "\"reason\":\"\"")));
        assertThat(asText(List.of(early), TEAM, LAST_NAME, REASON, IS_COMPLETE)).isEqualTo("""
                team_abbr | last_name_lookup | dnp_reason | is_complete
                MEM       | bane             | -          | false
                """);
    }

    @Test
    void theDocumentNamesTheGameAndItsFolderOnlyWhereTheDocumentIsSilent() {
        String player = ACTIVE_ONLY.formatted(player("Ja Morant", "Memphis Grizzlies", "\"stats\":{}"));
        assertThat(asText(List.of(row("{%s}".formatted(player))), GAME, GAME_CODE, SEASON_YEAR, MINUTES)).isEqualTo("""
                game_id          | game_code       | season_year | minutes_decimal
                20240410_MEM_CLE | 20240410/MEMCLE | 2023        | -
                """);
        assertThat(row("{\"date\":\"2024-04-12\",\"away_team\":\"LAL\",\"home_team\":\"MEM\",%s}".formatted(player)).get(GAME))
                .hasToString("20240412_LAL_MEM");
        assertThat(one(player).get(Table.CAPTURED_AT)).isEqualTo(Instant.parse("2025-08-05T15:14:38Z"));
    }

    @Test
    void hostsThatTheGameCodeHasTheOtherWayRoundAreRefused() {
        String player = ACTIVE_ONLY.formatted(player("Ja Morant", "Memphis Grizzlies", "\"stats\":{}"));
        assertThat(
                ((Unreadable) read("{\"date\":\"2024-04-10\",\"away_team\":\"CLE\",\"home_team\":\"MEM\",%s}".formatted(player))).problem())
                .contains("the game is CLE at MEM, by its code 20240410/MEMCLE it is the other way round");
    }

    @Test
    void aBookWithoutOneOfItsListsIsRefused() {
        String json = new String(Fixtures.bytes(BOOK), StandardCharsets.UTF_8).replace("\"dnp_players\"", "\"dnp\"");
        assertThat(((Unreadable) read(json)).problem()).startsWith("The document is of another shape: it has no rows at ");
    }

    @Test
    void aBookOfMorePeopleThanCanBeMeantIsNotTried() {
        String people = String.join(",", Collections.nCopies(101, player("Bane", "MEMPHIS GRIZZLIES", "\"reason\":\"\"")));
        assertThat(read("{\"active_players\":[],\"dnp_players\":[],\"inactive_players\":[%s]}".formatted(people)))
                .isEqualTo(new Unreadable("The book names 101 players; a game has at most 100."));
    }

    @Test
    void aDashIsNoTimeOnTheCourt() {
        assertThat(active("\"minutes\":\"-\"").find(MINUTES)).isEmpty();
        assertThat(active("\"minutes\":\"\"").find(MINUTES)).isEmpty();
        assertThat(problemOf("\"minutes\":\"DNP\"")).contains("minutes is 'DNP', accepted is 35:42");
    }

    @Test
    void otherNamesOfANumberAreRead() {
        Row row = active("\"rebounds_total\":7,\"fouls\":4");
        assertThat(row.get(TOTAL_REBOUNDS)).isEqualTo(7);
        assertThat(row.get(FOULS)).isEqualTo(4);
        assertThat(row.find(POINTS)).isEmpty();
    }

    @Test
    void numbersThatContradictEachOtherAreRejected() {
        String shots = "\"field_goals_made\":%d,\"field_goals_attempted\":9,\"three_pointers_made\":%d,\"three_pointers_attempted\":9,"
                + "\"free_throws_made\":1,\"free_throws_attempted\":2,\"points\":%d";
        assertThat(active(shots.formatted(4, 2, 11)).get(POINTS)).isEqualTo(11);
        assertThat(problemOf(shots.formatted(10, 2, 23))).contains("field_goals_made is 10 of 9 attempts");
        assertThat(problemOf(shots.formatted(1, 2, 11))).contains("three_pointers_made is 2 of 1 field goals");
        assertThat(problemOf(shots.formatted(4, 2, 12))).contains("points is 12 and the shots give 11");
    }

    @Test
    void onlyAWordOfItsOwnIsASuffix() {
        assertThat(suffix("Ivanov")).isEqualTo("ivanov");
        assertThat(suffix("Jackson Jr.")).isEqualTo("jackson+jr");
        assertThat(suffix("Payton II")).isEqualTo("payton+ii");
        assertThat(suffix("Smith, Junior")).isEqualTo("smith+jr");
        assertThat(suffix("Da Silva")).isEqualTo("dasilva");
        assertThat(suffix("Jović")).isEqualTo("jovic");
        assertThat(LastName.of("…")).isEmpty();
    }

    @Test
    void aPlayerOfNeitherTeamIsRejectedAndAnAllStarBelongsElsewhere() {
        String lakers = ACTIVE_ONLY.formatted(player("LeBron James", "Los Angeles Lakers", "\"stats\":{}"));
        assertThat(((Unreadable) read("{%s}".formatted(lakers))).problem()).contains("a player of LAL is listed for 20240410_MEM_CLE");
        assertThat(read("{\"date\":\"2024-02-18\",\"away_team\":\"WEST\",\"home_team\":\"EAST\",%s}".formatted(lakers)))
                .isInstanceOfSatisfying(Empty.class, empty -> assertThat(empty.rejected()).extracting(RejectedRow::reason)
                        .containsExactly("not a league game: team WEST plays"));
    }

    private static String suffix(String printed) {
        Optional<LastName> name = LastName.of(printed);
        return name.map(LastName::lookup).orElseThrow() + name.flatMap(LastName::suffix).map(suffix -> "+" + suffix).orElse("");
    }

    private static long sum(List<Row> rows, String team, Column<Long> column) {
        return rows.stream().filter(row -> row.get(TEAM).name().equals(team)).mapToLong(row -> row.find(column).orElse(0L)).sum();
    }

    private Row active(String stats) {
        return one(activeOf(stats));
    }

    private String problemOf(String stats) {
        return ((Unreadable) read("{%s}".formatted(activeOf(stats)))).problem();
    }

    private static String activeOf(String stats) {
        return ACTIVE_ONLY.formatted(player("Ja Morant", "Memphis Grizzlies", "\"stats\":{%s}".formatted(stats)));
    }

    private static String player(String name, String team, String more) {
        return "{\"name\":\"%s\",\"team\":\"%s\",%s}".formatted(name, team, more);
    }

    private Row one(String fields) {
        return row("{\"game_code\":\"20240410/MEMCLE\",\"date\":\"2024-04-10\",\"away_team\":\"MEM\",\"home_team\":\"CLE\",%s}"
                .formatted(fields));
    }

    private Row row(String json) {
        return ((Parsed) read(json)).rows().getFirst();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, BOOK, json.getBytes(StandardCharsets.UTF_8));
    }
}
