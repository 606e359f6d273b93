package fullcourt.platform.files;

import fullcourt.platform.files.SweepOrder.Candidate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.routing.RouteLookup;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every object of the landing bucket an outcome. It compares the bucket with the file records, so a lost message costs time only, and a file without a
 * route is a finding until it has one.
 */
public final class LandingSweep {
    private static final Duration SHORT = Duration.ofSeconds(5);
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileRecords fileRecords;
    private final FileAttempts attempts;
    private final Quarantine quarantine;
    private final Findings findings;
    private final Clock clock;

    public LandingSweep(ObjectStore landing, ProcessorRegistry registry, FileRecords fileRecords, FileAttempts attempts,
            Quarantine quarantine, Findings findings, Clock clock) {
        this.landing = landing;
        this.registry = registry;
        this.fileRecords = fileRecords;
        this.attempts = attempts;
        this.quarantine = quarantine;
        this.findings = findings;
        this.clock = clock;
    }

    /** @param outcomes of files that had none @param unrouted findings about files without a route @param left files that were not read within the time */
    public record SweepReport(Map<ObjectPath, FileOutcome> outcomes, Findings.Change unrouted, int left) {}

    /** Reads every file that has no outcome, in order of path. */
    SweepReport all(Duration standingStill, Duration longest, Runnable staged) {
        Landed landed = landed(standingStill);
        return swept(landed, landed.candidates(), longest, staged);
    }

    /** Reads the files that are due, new ones of all feeds first. */
    SweepReport due(Duration standingStill, Duration longest, Runnable staged) {
        Landed landed = landed(standingStill);
        return swept(landed, attempts.due(landed.candidates()), longest, staged);
    }

    private SweepReport swept(Landed landed, List<Candidate> files, Duration longest, Runnable staged) {
        attempts.keep(landed.candidates());
        fileRecords.note(landed.unread());
        quarantine.forget(landed.gone());
        Sweep sweep = attempts.sweep(longest, staged);
        sweep.process(files);
        quarantine.learn(SHORT);
        sweep.process(quarantine.readableAgain());
        sweep.end();
        quarantine.tell();
        findings.settle(FailedFiles.CHECK, attempts.findings());
        findings.settle(LandingFindings.CHECK, LandingFindings.of(landing.refusedEntries()));
        return new SweepReport(sweep.outcomes(), findings.settle(UnroutedFiles.CHECK, UnroutedFiles.of(landed.unread()).findings()),
                sweep.left());
    }

    /** The objects of the landing bucket that have no file record. @param gone quarantined files that were removed from the bucket */
    private record Landed(Set<ObjectPath> gone, List<Candidate> candidates, List<UnreadFile> unread) {}

    private Landed landed(Duration standingStill) {
        SettledVersions settled = fileRecords.settled();
        RouteLookup routes = registry.lookup();
        Landed landed = new Landed(quarantine.paths(), new ArrayList<>(), new ArrayList<>());
        landing.list("", Integer.MAX_VALUE).forEach(object -> {
            landed.gone().remove(object.path());
            if (!settled.include(object) && !isFresh(object, standingStill))
                add(landed, object, routes.of(object.path()));
        });
        return landed;
    }

    private static void add(Landed landed, ObjectMetadata object, Optional<Route.Known> route) {
        if (route.isEmpty() || route.get() instanceof Route.SwitchedOff)
            landed.unread().add(UnreadFile.of(object, route));
        else if (route.get() instanceof Route.To(_, PathPrefix feed))
            landed.candidates().add(new Candidate(object, feed));
    }

    private boolean isFresh(ObjectMetadata object, Duration standingStill) {
        return object.storedAt().isAfter(clock.instant().minus(standingStill));
    }
}
