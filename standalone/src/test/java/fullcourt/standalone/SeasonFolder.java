package fullcourt.standalone;

import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** An invented season of three days as a folder laid out like the bucket. */
final class SeasonFolder {
    static final LocalDate OPENING_NIGHT = LocalDate.of(2024, 10, 22);
    /** When everything has landed and everything is final. */
    static final String AFTERWARDS = "2024-10-25T16:00:00Z";
    private static final int DAYS = 3;

    private SeasonFolder() {}

    static void writeTo(Path root) {
        SeasonProgramme.of(SimulatedSeason.of(new LeaguePlan(1, OPENING_NIGHT, DAYS))).moments()
                .flatMap(moment -> moment.documents().stream()).forEach(document -> write(root, document));
    }

    private static void write(Path root, LandedDocument document) {
        Path file = root.resolve(document.objectPath());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, document.content());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
