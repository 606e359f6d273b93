package fullcourt.raw.basketballref;

import static fullcourt.raw.basketballref.BrRostersTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.raw.LoadedTable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrRostersProcessorTest {
    private static final String LAKERS = "basketball-ref/season-rosters/2024-25/LAL.json";
    private final BrRostersProcessor processor = new BrRostersProcessor();

    @Test
    void readsATeamsRoster() {
        assertThat(asText(rowsOf(processor, LAKERS), SEASON_YEAR, TEAM, PLAYER, FULL_NAME, LAST_NAME, POSITION, JERSEY, HEIGHT, WEIGHT,
                LAST_SCRAPED)).isEqualTo("""
                        season_year | team_abbrev | player_lookup  | player_full_name | player_last_name | position | jersey_number | height \
                        | weight | last_scraped_date
                        2024        | LAL         | lebronjames    | LeBron James     | James            | SF       | 23            | 6-9    \
                        | 250    | 2025-01-20
                        2024        | LAL         | anthonydavis   | Anthony Davis    | Davis            | PF-C     | 3             | 6-10   \
                        | 253    | 2025-01-20
                        2024        | LAL         | austinreaves   | Austin Reaves    | Reaves           | SG       | 15            | 6-5    \
                        | 206    | 2025-01-20
                        2024        | LAL         | ruihachimura   | Rui Hachimura    | Hachimura        | SF-PF    | 28            | 6-8    \
                        | 230    | 2025-01-20
                        2024        | LAL         | dangelorussell | D'Angelo Russell | Russell          | PG       | 1             | 6-4    \
                        | 193    | 2025-01-20
                        2024        | LAL         | jaxsonhayes    | Jaxson Hayes     | Hayes            | C        | 35            | 6-11   \
                        | 220    | 2025-01-20
                        """);
    }

    @Test
    void theSourcesOwnTeamCodesBecomeTheLeagues() {
        assertThat(first(json().replace("\"LAL\"", "\"BRK\"")).get(TEAM)).hasToString("BKN");
        assertThat(first(json().replace("\"LAL\"", "\"CHO\"")).get(TEAM)).hasToString("CHA");
        assertThat(first(json().replace("\"LAL\"", "\"PHO\"")).get(TEAM)).hasToString("PHX");
    }

    @Test
    void experienceIsANumberOfSeasons() {
        assertThat(first(json().replaceFirst("\"suffix\"", "\"experience\": \"Rookie\", \"suffix\"")).get(EXPERIENCE)).isEqualTo(0);
        assertThat(first(json().replaceFirst("\"suffix\"", "\"experience\": \"7 years\", \"suffix\"")).get(EXPERIENCE)).isEqualTo(7);
        assertThat(first(json().replaceFirst("\"suffix\"", "\"experience\": \"1 year\", \"suffix\"")).get(EXPERIENCE)).isEqualTo(1);
        assertThat(first(json().replaceFirst("\"suffix\"", "\"experience\": \"?\", \"suffix\"")).find(EXPERIENCE)).isEmpty();
        assertThat(first(json()).find(EXPERIENCE)).isEmpty();
    }

    @Test
    void accentsAreFoldedAndSuffixesStay() {
        assertThat(first(json().replace("\"full_name\": \"LeBron James\"", "\"full_name\": \"Luka Dončić\"")).get(PLAYER))
                .hasToString("lukadoncic");
        assertThat(first(json().replace("\"full_name\": \"LeBron James\"", "\"full_name\": \"Trey Murphy III\"")).get(PLAYER))
                .hasToString("treymurphyiii");
    }

    @Test
    void aRosterThatIsNotWholeIsRefused() {
        assertThat(problem(json().replaceFirst("(?m)^  \\{\"jersey_number\": \"3\",.*\n", "")))
                .isEqualTo("The list has 5 players and says of itself that it has 6.");
        assertThat(problem(json().replaceFirst("\"full_name\": \"LeBron James\"", "\"full_name\": \"\"")))
                .isEqualTo("1 of 6 rows were rejected, and the document counts only as a whole: player_full_name is missing at "
                        + "/players/0/full_name.");
    }

    @Test
    void aRosterUnderAnotherSeasonIsRefused() {
        assertThat(problem(json().replace("\"2024-25\"", "\"2023-24\""))).isEqualTo("The roster is of 2023-24 and stands under 2024-25.");
        assertThat(problem(json().replace("\"season\": \"2024-25\",", ""))).isEqualTo(
                "The document cannot be read: season is '', accepted is one as 2024-25.");
    }

    @Test
    void ofTwoVersionsOfTheObjectTheLaterGenerationIsTheRoster(@TempDir Path folder) {
        String traded = json().replace("Anthony Davis", "Luka Dončić").replace("\"jersey_number\": \"3\"", "\"jersey_number\": \"77\"");
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(LAKERS, 7, traded);
            table.load(LAKERS, 6, json());
            table.load("basketball-ref/season-rosters/2024-25/DAL.json", 1, json().replace("\"LAL\"", "\"DAL\""));
            assertThat(table.rows(Partition.ALL)).hasSize(12);
            assertThat(asText(lakers(table), PLAYER, JERSEY)).isEqualTo("""
                    player_lookup  | jersey_number
                    austinreaves   | 15
                    dangelorussell | 1
                    jaxsonhayes    | 35
                    lebronjames    | 23
                    lukadoncic     | 77
                    ruihachimura   | 28
                    """);
        }
    }

    @Test
    void aWholeSampleLosesNoRow() {
        assertThat(Fixtures.read(processor, LAKERS, Samples.bytes("br_season_roster/fixture_lal.json")))
                .isInstanceOfSatisfying(Parsed.class, parsed -> {
                    assertThat(parsed.rows()).hasSize(6);
                    assertThat(parsed.rejected()).isEmpty();
                });
    }

    private static List<Row> lakers(LoadedTable table) {
        return table.rows(Partition.ALL).stream().filter(row -> row.get(TEAM).name().equals("LAL")).toList();
    }

    private Row first(String json) {
        return ((Parsed) Fixtures.read(processor, LAKERS, json.getBytes(StandardCharsets.UTF_8))).rows().getFirst();
    }

    private String problem(String json) {
        return ((Unreadable) Fixtures.read(processor, LAKERS, json.getBytes(StandardCharsets.UTF_8))).problem();
    }

    private static String json() {
        return new String(Fixtures.bytes(LAKERS), StandardCharsets.UTF_8);
    }
}
