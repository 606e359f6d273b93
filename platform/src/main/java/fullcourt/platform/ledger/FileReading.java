package fullcourt.platform.ledger;

import fullcourt.platform.objects.Sha256;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.processor.SourceFile;
import fullcourt.platform.registry.Route;

/** One version of an object on its way to rows. @param attempt {@value #FIRST} the first time, else the number of the replay */
record FileReading(Route.To route, ObjectMetadata version, int attempt) {
    static final int FIRST = 0;
    private static final int DIGITS_OF_A_KEY = 32;

    RawProcessor processor() {
        return route.processor();
    }

    SourceFile file() {
        return new SourceFile(version.path(), version.generation(), version.storedAt());
    }

    boolean isReplay() {
        return attempt > FIRST;
    }

    /** Names its staged objects. */
    String key() {
        String replay = isReplay() ? "@" + attempt : "";
        return Sha256.of(version.path() + "@" + version.generation() + "@" + processor().parserVersion() + replay).substring(0,
                DIGITS_OF_A_KEY);
    }
}
