package fullcourt.operations.holds;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.GateReading;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HoldsTest {
    private final OperationsSuite suite = OperationsSuite.used();

    private void hold(String player) {
        for (int attempt = 1; attempt <= 5; attempt++)
            suite.part(EntityHolds.class).decide("toy_step", LocalDate.of(2025, 1, 15), "input " + attempt,
                    List.of(new GateReading(player, 0.5, new TreeSet<>(List.of("20250114_LAL_GSW")), false)));
    }

    @Test
    void aHeldPlayerIsListedWithWhatFreesItAndFreedByAnOperator() {
        hold("heldplayer");
        assertThat(suite.typed("holds").column("entity")).contains("heldplayer");
        assertThat(suite.typed("holds", "list").rows()).anySatisfy(row -> assertThat(row.toString())
                .contains("entity=heldplayer", "completeness=0.5", "waits_for=20250114_LAL_GSW", "Freed when its missing input arrives"));
        Answer reset = suite.typed("holds", "reset", "heldplayer", "--reason", "the box scores are complete");
        assertThat(reset.lines()).containsExactly("1 holds of 'heldplayer' ended; the next reconcile pass evaluates it.");
        assertThat(suite.typed("holds").column("entity")).doesNotContain("heldplayer");
        assertThat(suite.audited("holds"))
                .contains("reset heldplayer --reason the box scores are complete: the box scores are complete");
    }

    @Test
    void nothingHeldIsSaidInASentence() {
        assertThat(OperationsSuite.untouched().typed("holds").headlines()).containsExactly("No player and no team is held.");
        assertThat(suite.typed("holds", "reset", "nobodysname", "--reason", "r").told()).contains("nothing was changed");
    }

    @Test
    void anEntityAndAReasonAreNeeded() {
        assertThat(suite.refused("holds", "reset", "--reason", "r"))
                .isEqualTo("'holds reset' needs one player or team, as 'holds list' shows it.");
        assertThat(suite.refused("holds", "reset", "lebronjames"))
                .isEqualTo("--reason is missing: it takes a sentence that the audit keeps.");
        assertThat(suite.refused("holds", "reset", "lebronjames", "--reason", " ")).isEqualTo("--reason is empty. Give it a value.");
        assertThat(suite.refused("holds", "rest")).isEqualTo("'holds' has no action 'rest'. Did you mean 'reset'? It has: list, reset.");
    }

    @Test
    void theAnswersOverHttpNameEntityAndNumber() throws Exception {
        hold("heldoverhttp");
        assertThat(suite.get("/holds").body()).startsWith("[{").contains("\"entity\":\"heldoverhttp\"", "\"completeness\":0.5");
        assertThat(suite.get("/breakers").body()).contains("\"entity_holds\":[{", "\"entity\":\"heldoverhttp\"",
                "\"processor_breakers\":[{\"system\":\"object-store\",\"state\":\"CLOSED\"");
        assertThat(suite.postAsOperator("/holds/reset", "{\"entity\":\"heldoverhttp\",\"reason\":\"complete\"}").body())
                .isEqualTo("{\"entity\":\"heldoverhttp\",\"ended\":1}");
    }

    @Test
    void aBreakerIsListedAndReset() throws Exception {
        Answer list = suite.typed("breakers");
        assertThat(list.lines()).singleElement().asString().startsWith("0 of ").contains(" circuit breakers are not closed");
        assertThat(list.column("system")).contains("warehouse", "object-store");
        assertThat(suite.typed("breakers", "reset", "warehouse", "--reason", "it is back").lines())
                .containsExactly("The circuit breaker of 'warehouse' is CLOSED.");
        assertThat(suite.refused("breakers", "reset", "toaster", "--reason", "r"))
                .startsWith("'toaster' is no outside system. Accepted are: ")
                .contains("warehouse");
        assertThat(suite.postAsOperator("/breakers/reset", "{\"system\":\"warehouse\",\"reason\":\"it is back\"}").body())
                .contains("\"system\":\"warehouse\",\"state\":\"CLOSED\"");
        assertThat(suite.postAsOperator("/breakers/reset", "{\"system\":\"toaster\",\"reason\":\"r\"}").statusCode()).isEqualTo(400);
    }
}
