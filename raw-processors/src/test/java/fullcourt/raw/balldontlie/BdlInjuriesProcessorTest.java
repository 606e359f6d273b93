package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlInjuriesTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class BdlInjuriesProcessorTest {
    private static final String JULY = "ball-dont-lie/injuries/2025-07-15/20250715_100000.json";
    private final BdlInjuriesProcessor processor = new BdlInjuriesProcessor();

    @Test
    void readsTheWholeListWithYearsInferred() {
        assertThat(asText(rowsOf(processor, JULY), SCRAPE_DATE, SCRAPED_AT, SEASON_YEAR, BDL_PLAYER_ID, PLAYER, TEAM, STATUS_NORMALIZED,
                REASON,
                RETURN_TEXT, RETURN_DATE)).isEqualTo("""
                        scrape_date | scrape_timestamp     | season_year | bdl_player_id | player_lookup  | team_abbr \
                        | injury_status_normalized | reason_category | return_date_original | return_date
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 56677795      | jacobtoppin    | ATL       \
                        | day_to_day               | injury          | Jul 17               | 2025-07-17
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 17896040      | jalenjohnson   | ATL       \
                        | day_to_day               | injury          | Oct 1                | 2025-10-01
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 1057396966    | amariwilliams  | BOS       \
                        | day_to_day               | rest            | Jul 17               | 2025-07-17
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 434           | jaysontatum    | BOS       \
                        | out                      | injury          | Feb 1                | 2026-02-01
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 419           | anferneesimons | POR       \
                        | day_to_day               | injury          | Oct 1                | 2025-10-01
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 17896027      | ziairewilliams | BKN       \
                        | day_to_day               | other           | Oct 1                | 2025-10-01
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 666965        | grantwilliams  | CHA       \
                        | day_to_day               | injury          | Oct 1                | 2025-10-01
                        2025-07-15  | 2025-07-15T10:00:00Z | 2024        | 666581        | dariusgarland  | CLE       \
                        | out                      | injury          | Nov 1                | 2025-11-01
                        """);
    }

    @Test
    void aListOfOneTeamIsRefused() {
        String team = new String(Fixtures.bytes(JULY), StandardCharsets.UTF_8).replace("\"league\"", "\"team_14\"");
        assertThat(Fixtures.read(processor, JULY, team.getBytes(StandardCharsets.UTF_8))).isEqualTo(
                new Unreadable("The list covers only 'team_14'; a snapshot counts only for the whole league."));
    }

    @Test
    void anotherProvidersShapeIsRefused() {
        assertThat(Fixtures.read(processor, JULY, Samples.bytes("bdl_injuries/fixture_expected.json"))).isEqualTo(
                new Unreadable("3 of 3 rows were rejected, most often because feed_player_id is missing, first at /injuries/0/player/id."));
    }

    @Test
    void aRealListLosesNoRow() {
        assertThat(Fixtures.read(processor, JULY, Samples.bytes("bdl_injuries/gcs_49fd60fb.json"))).isInstanceOfSatisfying(Parsed.class,
                parsed -> {
                    assertThat(parsed.rows()).hasSize(100);
                    assertThat(parsed.rejected()).isEmpty();
                });
    }
}
