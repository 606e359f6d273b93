package fullcourt.standalone;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** One line of a terminal that is written over. The library's own asks the terminal for its width, which takes longer than most verbs. */
final class TerminalLine implements ProgressBarConsumer {
    private static final int WIDTH = 100;
    private final PrintStream stream;

    TerminalLine(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public void accept(String text) {
        stream.print("\r" + text);
        stream.flush();
    }

    @Override
    public void clear() {
        accept(" ".repeat(WIDTH) + "\r");
    }

    @Override
    public void close() {}
}
