package fullcourt.raw.reference;

import static fullcourt.raw.reference.PlayerAliasesTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.testing.Fixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PlayerAliasesProcessorTest {
    private static final String HISTORY = "fullcourt/player-aliases/2025-10-01/20251001_120000.json";
    private final PlayerAliasesProcessor processor = new PlayerAliasesProcessor();

    @Test
    void readsAliasesWithTheirValidity() {
        assertThat(asText(rowsOf(processor, HISTORY), ALIAS, PLAYER, VALID_FROM, VALID_TO, SOURCE)).isEqualTo("""
                alias_lookup   | player_lookup   | valid_from | valid_to   | source
                jimmybutleriii | jimmybutler     | -          | -          | history
                ronaldholland  | ronaldhollandii | 2024-10-01 | 2025-06-30 | history
                """);
    }

    @Test
    void aNameThatIsNotNormalisedIsRefused() {
        String json = "{\"source\":\"a\",\"aliases\":[{\"alias_lookup\":\"Jimmy Butler III\",\"player_lookup\":\"jimmybutler\"}]}";
        assertThat(Fixtures.read(processor, HISTORY, json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable("1 of 1 rows were rejected, "
                        + "most often because alias_lookup is \"Jimmy Butler III\", accepted is a name in a-z and 0-9, as lukadoncic"
                        + ", first at /aliases/0/alias_lookup."));
    }
}
