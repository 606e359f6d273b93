package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacPlayerMovementTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NbacPlayerMovementProcessorTest {
    private static final String JULY = "nba-com/player-movement/2025-07-17/20250717_234438.json";
    private final NbacPlayerMovementProcessor processor = new NbacPlayerMovementProcessor();

    @Test
    void readsTransactionsOfEveryKind() {
        assertThat(asText(rowsOf(processor, JULY), DAY, TYPE, TEAM, TEAM_ID, PLAYER_ID, SLUG, PLAYER, IS_PLAYER)).isEqualTo("""
                transaction_date | transaction_type  | team_abbr | team_id    | player_id | player_slug              | player_lookup    | is_player_transaction
                2025-07-16       | Signing           | MIL       | 1610612749 | 1630175   | cole-anthony             | coleanthony      | true
                2025-07-16       | Waive             | PHX       | 1610612756 | 203078    | bradley-beal             | bradleybeal      | true
                2025-07-13       | Trade             | DEN       | 1610612743 | 202685    | jonas-valanciunas        | jonasvalanciunas | true
                2025-04-13       | ContractConverted | GSW       | 1610612744 | 1630296   | braxton-key              | braxtonkey       | true
                2025-03-04       | AwardOnWaivers    | NYK       | 1610612752 | 1641817   | anton-watson             | antonwatson      | true
                2025-02-06       | Trade             | UTA       | 1610612762 | 0         | -                        | -                | false
                2025-02-06       | Trade             | UTA       | 1610612762 | 0         | -                        | -                | false
                2025-07-07       | Signing           | LAC       | 1610612746 | 1642949   | yanic-konan-niederh?user | -                | true
                2025-07-06       | Signing           | DAL       | 1610612742 | 1626156   | d'angelo-russell         | dangelorussell   | true
                """);
    }

    @Test
    void severalPicksOfOneTradeAreSeveralRows() {
        assertThat(asText(rowsOf(processor, JULY).subList(5, 7), GROUP_SORT, ADDITIONAL_SORT, SEASON_YEAR, DESCRIPTION)).isEqualTo("""
                group_sort    | additional_sort | season_year | transaction_description
                Trade 2024031 | 1610612748      | 2024        | Utah Jazz received draft consideration from Miami Heat.
                Trade 2024031 | 1610612765      | 2024        | Utah Jazz received draft consideration from Detroit Pistons.
                """);
    }

    @Test
    void theWholeRealHistoryLosesNoTransaction() {
        assertThat(Fixtures.read(processor, JULY, Samples.bytes("nbac_player_movement/exp_1ecdb80d.json.gz"))).isInstanceOfSatisfying(
                Parsed.class, parsed -> {
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).hasSize(8730);
                    assertThat(parsed.rows()).filteredOn(row -> !row.get(IS_PLAYER)).hasSize(466)
                            .allMatch(row -> row.find(PLAYER).isEmpty());
                    assertThat(parsed.rows()).filteredOn(row -> row.get(TYPE).equals("Signing")).hasSize(4156);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(TEAM).name().equals("PHI")).hasSize(357);
                    assertThat(parsed.rows()).extracting(row -> row.get(DAY).toString()).contains("2015-07-01", "2025-07-16");
                });
    }

    @Test
    void aCutOffHistoryIsRefused() {
        assertThat(read("{\"metadata\":{\"recordCount\":8730},\"rows\":[%s]}".formatted(row("1610612749.0", "bucks")))).isEqualTo(
                new Unreadable("The list has 1 transactions and says of itself that it has 8730."));
    }

    @Test
    void anIdAndASlugOfDifferentTeamsAreRejected() {
        assertThat(((Unreadable) read("{\"rows\":[%s]}".formatted(row("1610612749.0", "blazers")))).problem())
                .contains("team blazers has the id of MIL");
    }

    @Test
    void lettersOfASlugAreFolded() {
        Row row = ((Parsed) read("{\"rows\":[%s]}".formatted(row("1610612749.0", "bucks").replace("cole-anthony", "luka-dončić")))).rows()
                .getFirst();
        assertThat(asText(List.of(row), SLUG, PLAYER)).isEqualTo("""
                player_slug | player_lookup
                luka-dončić | lukadoncic
                """);
    }

    private static String row(String teamId, String slug) {
        return """
                {"Transaction_Type":"Signing","TRANSACTION_DATE":"2025-07-16T00:00:00","TRANSACTION_DESCRIPTION":"Signed.",
                 "TEAM_ID":%s,"TEAM_SLUG":"%s","PLAYER_ID":1630175.0,"PLAYER_SLUG":"cole-anthony","Additional_Sort":0.0,
                 "GroupSort":"Signing 1135890"}""".formatted(teamId, slug);
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, JULY, json.getBytes(StandardCharsets.UTF_8));
    }
}
