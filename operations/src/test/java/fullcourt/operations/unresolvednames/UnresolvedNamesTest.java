package fullcourt.operations.unresolvednames;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.PlayerLookup;
import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.ForeignTables;
import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.tables.Row;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnresolvedNamesTest {
    private static final OperationsSuite SUITE = OperationsSuite.used();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    @BeforeAll
    static void aPlayerIsKnownAndThreeNamesAreNot() {
        SUITE.append(ForeignTables.PLAYERS,
                Row.of(ForeignTables.PLAYERS).set(ForeignTables.PLAYER_ID, "bdl-1").set(ForeignTables.LOOKUP, "nicclaxton")
                        .set(ForeignTables.FULL_NAME, "Nic Claxton").set(ForeignTables.FIRST, DAY).set(ForeignTables.LAST, DAY)
                        .buildStaged());
        for (String name : List.of("Nic Claxton Jr.", "Unheard One", "Unheard Two"))
            SUITE.append(ForeignTables.UNRESOLVED, unresolved(name));
        SUITE.append(ForeignTables.FEED_NAMES,
                Row.of(ForeignTables.FEED_NAMES).set(ForeignTables.NAME_DATE, DAY).set(ForeignTables.LOOKUP, "nicolasclaxton")
                        .buildStaged());
    }

    private static Row unresolved(String name) {
        return Row.of(ForeignTables.UNRESOLVED).set(ForeignTables.NAME_DATE, DAY).set(ForeignTables.FEED, "odds_api_player_props")
                .set(ForeignTables.LOOKUP, PlayerLookup.of(name).orElseThrow().value()).set(ForeignTables.PROBLEM, "unknown")
                .set(ForeignTables.PRINTED, name).set(ForeignTables.TEAMS, "BKN LAL").set(ForeignTables.AFFECTED, 2L)
                .set(ForeignTables.HAS_LINE, name.startsWith("Nic")).buildStaged();
    }

    @Test
    void theMostUrgentNameComesFirstWithWhatToType() {
        Answer waiting = SUITE.typed("unresolved-names", "--date", "2025-01-15");
        assertThat(waiting.rows()).hasSize(3);
        assertThat(waiting.rows().getFirst().toString()).contains("has_line=true", "player_lookup=nicclaxtonjr",
                "command=aliases add nicclaxtonjr nicclaxton --reason R");
        assertThat(SUITE.typed("unresolved-names", "--from", "2025-01-14", "--to", "2025-01-16", "--limit", "1").rows()).hasSize(1);
    }

    @Test
    void pagesFollowEachOtherOverHttp() throws Exception {
        HttpResponse<String> first = SUITE.get("/unresolved-names?date=2025-01-15&limit=2");
        assertThat(first.body()).contains("nicclaxtonjr", "unheardone").doesNotContain("unheardtwo");
        String next = first.headers().firstValue("Link").orElseThrow();
        assertThat(next).startsWith("</unresolved-names?").contains("date=2025-01-15", "limit=2", "cursor=2").endsWith(">; rel=\"next\"");
        HttpResponse<String> second = SUITE.get(next.substring(1, next.indexOf('>')));
        assertThat(second.body()).contains("unheardtwo").doesNotContain("unheardone");
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void daysOnWhichEveryNameJoinsAreSaidInASentence() {
        assertThat(SUITE.typed("unresolved-names", "--date", "2025-01-16").headlines())
                .containsExactly("Every name of these days joins a player.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--limit 0 | --limit is '0', accepted is a whole number from 1 to 1000.",
            "--limit many | --limit is 'many', accepted is a whole number from 1 to 1000.",
            "--date 2025-13-01 | --date is '2025-13-01', accepted is a date as 2025-01-15 from 1946-01-01 to 2100-12-31.",
            "--date 2025-01-15 --to 2025-01-16 | Name either --date or --from and --to, not both.",
            "--from 2025-01-15 | --from and --to belong together; for one day write --date.",
            "--from 2025-01-15 --to 2025-01-14 | --from 2025-01-15 is after --to 2025-01-14.",
            "--date | --date needs a value. Write --date D.",
            "--dat 2025-01-15 | '''unresolved-names'' takes no ''--dat''. Did you mean ''--date''? It takes: [--date D | --from D --to D] [--limit N].'"})
    void wrongDaysAndLimitsAreRefusedInASentence(String words, String sentence) {
        assertThat(SUITE.refused("unresolved-names", words.strip().split(" "))).isEqualTo(sentence);
    }

    @Test
    void anAliasIsAddedWhereverItsNameIsUsedAndListed() throws Exception {
        Answer added = SUITE.typed("aliases", "add", "Nicolas Claxton", "Nic Claxton", "--reason", "the books print it so");
        assertThat(added.exit()).as(added.told()).isZero();
        assertThat(added.lines()).singleElement().asString()
                .startsWith("'nicolasclaxton' now means 'nicclaxton'. Feeds use the name on 1 days;");
        assertThat(SUITE.typed("aliases").rows()).anySatisfy(
                row -> assertThat(row.toString()).contains("alias_lookup=nicolasclaxton", "player_lookup=nicclaxton", "source=operator"));
        assertThat(SUITE.postAsOperator("/aliases",
                "{\"alias\":\"N. Claxton\",\"player\":\"nicclaxton\",\"valid_from\":\"2025-01-01\",\"reason\":\"r\"}").body())
                .startsWith("{\"alias_lookup\":\"nclaxton\",\"player_lookup\":\"nicclaxton\",\"path\":\"fullcourt/player-aliases/")
                .contains("\"days\":0,\"rebuilt\":0");
        assertThat(SUITE.get("/aliases?limit=1").body()).contains("\"alias_lookup\":\"nclaxton\"");
    }

    @Test
    void anAliasOfAnUnknownPlayerAndAHalfOneAreRefused() throws Exception {
        assertThat(SUITE.refused("aliases", "add", "x", "unknownname", "--reason", "r")).startsWith("No player is known as 'unknownname'");
        assertThat(SUITE.refused("aliases", "add", "x", "--reason", "r")).startsWith("'aliases add' needs two names, each in quotes");
        HttpResponse<String> wrong = SUITE.postAsOperator("/aliases",
                "{\"alias\":\"x\",\"player\":\"nicclaxton\",\"valid_to\":\"then\",\"reason\":\"r\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("'valid_to' is 'then', accepted is a date as 2025-01-15");
    }

    @Test
    void noAliasIsSaidInASentence() {
        assertThat(OperationsSuite.untouched().typed("aliases").headlines()).containsExactly("There is no alias.");
    }
}
