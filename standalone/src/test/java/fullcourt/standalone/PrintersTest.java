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
    void anEmptyAnswerIsASentenceThatNoProgramReads() {
        for (Format format : Format.values()) {
            Printer printer = format.printer(stream(results), stream(remarks));
            printer.headline("Nothing is held.");
            printer.end();
        }
        assertThat(results.toString(StandardCharsets.UTF_8)).isEqualTo("Nothing is held.\n[]\n");
        assertThat(remarks.toString(StandardCharsets.UTF_8)).isEqualTo("Nothing is held.\nNothing is held.\n");
    }

    @Test
    void progressIsABarOnATerminalAndPlainLinesElsewhere() {
        Progress bar = new Progress(stream(remarks), true);
        bar.show("3 of 4 files", 3, 4);
        bar.clear();
        assertThat(remarks.toString(StandardCharsets.UTF_8)).contains("75%", "3/4", "3 of 4 files").endsWith(" \r");
        remarks.reset();
        Progress lines = new Progress(stream(remarks), false);
        lines.show("3 of 4 files", 3, 4);
        lines.show("nba_raw.games 2025-01-15: COMPLETE");
        lines.clear();
        assertThat(remarks.toString(StandardCharsets.UTF_8)).isEqualTo("3 of 4 files\nnba_raw.games 2025-01-15: COMPLETE\n");
    }

    @Test
    void valuesSeparatedByCommasKeepNumbersAndBeginABlockForOtherColumns() {
        Printer printer = Format.CSV.printer(stream(results), stream(remarks));
        SequencedMap<String, @Nullable Object> other = new LinkedHashMap<>();
        other.put("path", "a longer text than those that the library looks at, without a comma");
        other.put("share", 1.0);
        other.put("lines", "two\nlines");
        printer.row(row("lebronjames", 31));
        printer.row(other);
        printer.end();
        assertThat(results.toString(StandardCharsets.UTF_8)).isEqualTo("""
                player,points
                lebronjames,31

                path,share,lines
                "a longer text than those that the library looks at, without a comma",1.0,"two
                lines"
                """);
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
