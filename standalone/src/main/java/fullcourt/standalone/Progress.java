package fullcourt.standalone;

import java.io.PrintStream;

/** How far a verb is: one line that is written over on a terminal, plain lines elsewhere. */
final class Progress {
    private static final int WIDTH = 100;
    private final PrintStream stream;
    private final boolean isTerminal;
    private boolean isShown;

    Progress(PrintStream stream, boolean isTerminal) {
        this.stream = stream;
        this.isTerminal = isTerminal;
    }

    void show(String text) {
        if (isTerminal) {
            String cut = text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text;
            stream.print("\r" + cut + " ".repeat(WIDTH - cut.length()) + "\r" + cut);
            stream.flush();
            isShown = true;
        } else {
            stream.println(text);
        }
    }

    /** Makes room for something that stays. */
    void clear() {
        if (!isShown)
            return;
        stream.print("\r" + " ".repeat(WIDTH) + "\r");
        stream.flush();
        isShown = false;
    }
}
