package fullcourt.embedded.warehouse.adhoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;

/** Standard input, read on a thread of its own: when it ends, the parent has gone, and the process ends even in the middle of a statement. */
final class Lifeline extends PipedInputStream {
    private static final int ROOM = 65_536;

    Lifeline(InputStream parent) {
        super(ROOM);
        try {
            PipedOutputStream pipe = new PipedOutputStream(this);
            Thread.ofPlatform().name("lifeline").daemon().start(() -> copy(parent, pipe));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a new pipe is not connected
        }
    }

    private static void copy(InputStream parent, PipedOutputStream pipe) {
        try {
            byte[] piece = new byte[ROOM];
            for (int count = parent.read(piece); count >= 0; count = parent.read(piece)) {
                pipe.write(piece, 0, count);
                pipe.flush();
            }
        } catch (IOException _) {
            // the same as its end
        }
        Runtime.getRuntime().halt(0);
    }
}
