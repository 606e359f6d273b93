package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlStandingsTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.testing.Fixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class BdlStandingsProcessorTest {
    private static final String JUNE = "ball-dont-lie/standings/2024-25/2025-06-20/20250620_100000.json";
    private final BdlStandingsProcessor processor = new BdlStandingsProcessor();

    @Test
    void readsThirtyTeams() {
        assertThat(rowsOf(processor, JUNE)).hasSize(30);
        assertThat(asText(rowsOf(processor, JUNE).subList(0, 3), DAY, SEASON_YEAR, TEAM, CONFERENCE, CONFERENCE_RANK, WINS, LOSSES, GAMES,
                HOME_WINS, ROAD_LOSSES)).isEqualTo("""
                        date_recorded | season_year | team_abbr | conference | conference_rank | wins | losses | games_played | home_wins | road_losses
                        2025-06-20    | 2024        | CLE       | East       | 1               | 64   | 18     | 82           | 34        | 11
                        2025-06-20    | 2024        | BOS       | East       | 2               | 61   | 21     | 82           | 28        | 8
                        2025-06-20    | 2024        | LAL       | West       | 3               | 50   | 32     | 82           | 31        | 22
                        """);
    }

    @Test
    void twentyNineTeamsReplaceNothing() {
        assertThat(Fixtures.read(processor, JUNE,
                json().replaceFirst("(?m)^  \\{\"team\": \\{\"id\": 6,.*\n", "").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable("The standings list 29 teams; they replace a day only with all 30."));
    }

    @Test
    void oneUnreadableTeamCondemnsTheDay() {
        assertThat(Fixtures.read(processor, JUNE, json().replaceFirst("\"wins\": 64", "\"wins\": null").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable(
                        "1 of 30 rows were rejected, and the document counts only as a whole: wins is missing at /standings/0/wins."));
    }

    private static String json() {
        return new String(Fixtures.bytes(JUNE), StandardCharsets.UTF_8);
    }
}
