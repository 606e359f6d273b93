package fullcourt.standalone;

import java.io.PrintStream;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Where the command line writes: results to one stream, everything else to the other. */
final class Screen {
    private final PrintStream remarks;
    private final Printer printer;
    private final Progress progress;

    Screen(PrintStream results, PrintStream remarks, Format format, boolean isTerminal) {
        this.remarks = remarks;
        this.printer = format.printer(results, remarks);
        this.progress = new Progress(remarks, isTerminal);
    }

    void row(SequencedMap<String, @Nullable Object> columns) {
        printer.row(columns);
    }

    void line(String text) {
        progress.clear();
        printer.line(text);
    }

    void headline(String sentence) {
        progress.clear();
        printer.headline(sentence);
    }

    void progress(String text) {
        progress.show(text);
    }

    void progress(String text, long done, long total) {
        progress.show(text, done, total);
    }

    void error(String sentence, String detail) {
        progress.clear();
        remarks.println(Sentence.of(sentence));
        if (!detail.isEmpty())
            remarks.println(detail);
    }

    void end() {
        progress.clear();
        printer.end();
    }
}
