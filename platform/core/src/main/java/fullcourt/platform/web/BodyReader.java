package fullcourt.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Receives a request's body whole before anything is done with it, within a size, a time, and the memory that all bodies together may take. */
final class BodyReader {
    private static final int PIECE = 8192;
    private final Duration longest;
    private final long roomForAll;
    private final AtomicLong held = new AtomicLong();

    /** @param roomForAll bytes of all bodies that are being received or worked on */
    BodyReader(Duration longest, long roomForAll) {
        this.longest = longest;
        this.roomForAll = roomForAll;
    }

    sealed interface Reading {
        record Received(byte[] bytes) implements Reading {}

        record TooLarge() implements Reading {}

        record TooSlow() implements Reading {}

        record NoRoom() implements Reading {}
    }

    /** @return what came; received bytes count as held until {@link #release} */
    Reading read(HttpServletRequest request, int largest) {
        if (request.getContentLengthLong() > largest)
            return new Reading.TooLarge();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean received = false;
        try {
            Reading reading = fill(body, request.getInputStream(), largest);
            received = reading instanceof Reading.Received;
            return reading;
        } catch (IOException _) { // the caller sent nothing for longer than the connection allows, or has gone
            return new Reading.TooSlow();
        } finally {
            if (!received)
                held.addAndGet(-body.size());
        }
    }

    void release(Reading.Received received) {
        held.addAndGet(-received.bytes().length);
    }

    private Reading fill(ByteArrayOutputStream body, InputStream in, int largest) throws IOException {
        long deadline = System.nanoTime() + longest.toNanos();
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            body.write(piece, 0, count);
            if (held.addAndGet(count) > roomForAll)
                return new Reading.NoRoom();
            if (body.size() > largest)
                return new Reading.TooLarge();
            if (System.nanoTime() - deadline > 0)
                return new Reading.TooSlow();
        }
        return new Reading.Received(body.toByteArray());
    }
}
