package fullcourt.embedded.clock;

import fullcourt.embedded.objects.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one clock of a data directory, kept in {@code clock.json}. It is real until a replay or demonstration makes it simulated; a simulated clock
 * stands still between moments and never goes back, so the same moments give the same names and time stamps.
 */
public final class DataClock extends Clock {
    private final Path file;
    private final Clock real;
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile @Nullable Instant simulated;

    private record Document(@Nullable String mode, @Nullable String now) {}

    /** @throws ClockFileException if {@code clock.json} cannot be read or written */
    DataClock(Path dataDirectory, Clock real) {
        this.file = dataDirectory.resolve("clock.json");
        this.real = real;
        this.simulated = read().orElse(null);
    }

    public boolean isSimulated() {
        return simulated != null;
    }

    /** The machine's own time, for what people and other programs do while data time is simulated. */
    public Clock real() {
        return real;
    }

    /** Advances a simulated clock (and makes a real one simulated); an earlier moment changes nothing. */
    public synchronized void advanceTo(Instant moment) {
        Instant now = simulated;
        if (now != null && !moment.isAfter(now))
            return;
        write(new Document("simulated", moment.toString()));
        simulated = moment;
    }

    @Override
    public Instant instant() {
        Instant now = simulated;
        return now != null ? now : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants have no zone; business days come from the league's BusinessDay.");
    }

    private Optional<Instant> read() {
        if (!Files.exists(file))
            return Optional.empty();
        try {
            Document document = json.readValue(Files.readAllBytes(file), Document.class);
            if (document == null)
                throw new IOException("it holds nothing");
            if (document.now() == null && !"real".equals(document.mode()))
                throw new IOException("it holds no time");
            return Optional.ofNullable(document.now()).map(Instant::parse);
        } catch (IOException | JacksonException | DateTimeParseException unreadable) {
            String reason = String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
            throw new ClockFileException(
                    "'%s' cannot be read: %s. Restore it, or delete it to go on with the real time.".formatted(file, reason), unreadable);
        }
    }

    private void write(Document document) {
        try {
            DurableFile.write(file, json.writeValueAsBytes(document));
        } catch (IOException refused) {
            throw new ClockFileException(
                    "'%s' cannot be written: %s. Make the data directory writable.".formatted(file, refused.getMessage()), refused);
        }
    }
}
