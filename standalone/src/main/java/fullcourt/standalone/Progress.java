package fullcourt.standalone;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a verb is: a bar on a terminal, plain lines elsewhere. */
final class Progress {
    private static final int UNKNOWN = -1;
    private final PrintStream stream;
    private final TerminalLine line;
    private final boolean isTerminal;
    private Optional<ProgressBar> bar = Optional.empty();

    Progress(PrintStream stream, boolean isTerminal) {
        this.stream = stream;
        this.line = new TerminalLine(stream);
        this.isTerminal = isTerminal;
    }

    /** Without a known end. */
    void show(String text) {
        show(text, 0, UNKNOWN);
    }

    void show(String text, long done, long total) {
        if (!isTerminal) {
            stream.println(text);
            return;
        }
        if (bar.isEmpty())
            bar = Optional
                    .of(ProgressBar.builder().setInitialMax(total).setUpdateIntervalMillis(200).setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .setConsumer(line).build());
        bar.get().maxHint(total).stepTo(done).setExtraMessage(" " + text);
    }

    /** Makes room for something that stays. */
    void clear() {
        bar.ifPresent(shown -> {
            shown.close();
            line.clear();
        });
        bar = Optional.empty();
    }
}
