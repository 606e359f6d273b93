package fullcourt.platform.files;

import fullcourt.config.LandingProperties;
import fullcourt.config.QuarantineProperties;
import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.ReadingLimits;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Files in, quarantined or reprocessed. */
@AutoConfiguration
class FilesConfiguration {

    @Bean
    FileLedger fileLedger(Buckets buckets) {
        return new FileLedger(buckets.state());
    }

    @Bean
    SetAside setAside(Buckets buckets) {
        return new SetAside(buckets.state());
    }

    @Bean
    FileHandler fileHandler(Buckets buckets, ProcessorRegistry registry, FileLedger ledger, SetAside setAside, FeedObserver feeds,
            RowStaging stage, Clock clock, LandingProperties landing, QuarantineProperties quarantine) {
        long maximumBytes = landing.maximumObjectSize().toBytes();
        return new FileHandler(buckets.landing(), registry, ledger, setAside, feeds,
                new DocumentReader(quarantine.rejectedAbove(), ReadingLimits.of(maximumBytes, landing.readWithin()), System::nanoTime),
                stage, clock, maximumBytes);
    }

    @Bean
    Intake intake(Buckets buckets, ProcessorRegistry registry, FileLedger ledger, FileHandler handler, SetAside setAside,
            FeedObserver feeds, StagedPublishing publications, Findings findings, WriteGate gate) {
        return new Intake(buckets.landing(), registry, ledger, handler, setAside, feeds, publications, findings, Clock.systemUTC(), gate); // others write files by the machine's clock
    }

    @Bean
    RefusedRows refusedRows(Buckets buckets, StagedForm form, ProcessorRegistry registry, FileLedger ledger, SetAside setAside,
            Findings findings, Clock clock) {
        return new StagedQuarantine(buckets, form, registry, ledger, setAside, findings, clock);
    }

    @Bean
    ReplayAttempts replayAttempts(Buckets buckets) {
        return new ReplayAttempts(buckets.state());
    }

    @Bean
    DeadLetters deadLetters(SetAside setAside, FileLedger ledger, ReplayAttempts attempts, Findings findings, Warehouse warehouse,
            Catalogue catalogue) {
        return new DeadLetters(setAside, ledger, attempts, findings, warehouse, catalogue);
    }

    @Bean
    Replays replays(Buckets buckets, ProcessorRegistry registry, Intake intake, DeadLetters deadLetters, ReplayAttempts attempts,
            Warehouse warehouse, Clock clock) {
        return new Replays(buckets.landing(), registry, intake, deadLetters, attempts, warehouse, clock);
    }
}
