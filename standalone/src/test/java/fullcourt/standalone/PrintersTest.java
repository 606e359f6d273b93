package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintersTest {
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();

    private String printed(Format format) {
        Printer printer = format.printer(stream(results), stream(remarks));
        printer.line("Two players.");
        printer.row(row("lebronjames", 31));
        printer.row(row("o\"neal, \"shaq\"", null));
        printer.end();
        return results.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static SequencedMap<String, @Nullable Object> row(String player, @Nullable Integer points) {
        SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("player", player);
        row.put("points", points);
        return row;
    }

    @Test
    void aTableHasItsColumnsUnderEachOther() {
        assertThat(printed(Format.TABLE)).isEqualTo("""
                Two players.

                player          points
                lebronjames         31
                o"neal, "shaq"
                """);
    }

    @Test
    void valuesSeparatedByCommasAreQuotedWhereTheyMust() {
        assertThat(printed(Format.CSV)).isEqualTo("""
                player,points
                lebronjames,31
                "o""neal, ""shaq""\",
                """);
        assertThat(remarks.toString(StandardCharsets.UTF_8)).isEqualTo("Two players.\n");
    }

    @Test
    void jsonIsOneArrayThatKeepsTypes() {
        assertThat(printed(Format.JSON)).isEqualTo("""
                [
                {"line":"Two players."},
                {"player":"lebronjames","points":31},
                {"player":"o\\"neal, \\"shaq\\"","points":null}
                ]
                """);
    }
}
