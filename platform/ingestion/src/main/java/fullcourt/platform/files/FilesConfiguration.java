package fullcourt.platform.files;

import fullcourt.config.LandingProperties;
import fullcourt.config.QuarantineProperties;
import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.ReadingLimits;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.parallel.Parallelism;
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
    FileRecords fileRecords(Buckets buckets, RowStaging stage) {
        return new FileRecords(buckets.state(), new FileHistory(stage));
    }

    @Bean
    QuarantinedFiles quarantinedFiles(Buckets buckets, FileRecords fileRecords) {
        return new QuarantinedFiles(buckets.state(), fileRecords);
    }

    @Bean
    FileStaging fileStaging(Buckets buckets, FileRecords fileRecords, QuarantinedFiles quarantinedFiles, FeedObserver feeds,
            RowStaging stage, Clock clock, LandingProperties landing, QuarantineProperties quarantine) {
        ReadingLimits limits = ReadingLimits.of(landing.maximumObjectSize().toBytes(), landing.readWithin());
        return new FileStaging(buckets.landing(), fileRecords, quarantinedFiles, feeds,
                new DocumentReader(quarantine.rejectedAbove(), limits, System::nanoTime), stage, clock);
    }

    @Bean
    FileHandler fileHandler(Buckets buckets, ProcessorRegistry registry, FileRecords fileRecords, FileStaging staging) {
        return new FileHandler(buckets.landing(), registry, fileRecords, staging);
    }

    @Bean
    Quarantine quarantine(Buckets buckets, ProcessorRegistry registry, FileRecords fileRecords, QuarantinedFiles quarantinedFiles,
            Findings findings, Parallelism parallelism) {
        return new Quarantine(buckets.landing(), registry, fileRecords, quarantinedFiles, findings, parallelism);
    }

    @Bean
    LandingSweep landingSweep(Buckets buckets, ProcessorRegistry registry, FileRecords fileRecords, FileHandler handler,
            Quarantine quarantine, Parallelism parallelism, Findings findings) {
        Clock clock = Clock.systemUTC(); // others write files by the machine's clock
        return new LandingSweep(buckets.landing(), registry, fileRecords, new FileAttempts(handler, quarantine, parallelism, clock),
                quarantine,
                findings, clock);
    }

    @Bean
    FileIngestion ingestion(FileHandler handler, Quarantine quarantine, LandingSweep sweep, FeedObserver feeds,
            StagedPublishing publications, WriteGate gate, Parallelism parallelism) {
        return new FileIngestion(handler, quarantine, sweep, feeds, publications, gate, parallelism);
    }

    @Bean
    RefusedRows refusedRows(Buckets buckets, StagedForm form, ProcessorRegistry registry, FileRecords fileRecords,
            QuarantinedFiles quarantinedFiles,
            Findings findings, Clock clock) {
        return new StagedQuarantine(buckets, form, registry, fileRecords, quarantinedFiles, findings, clock);
    }

    @Bean
    DeadLetters deadLetters(QuarantinedFiles quarantinedFiles, FileRecords fileRecords, Findings findings, Warehouse warehouse,
            Catalogue catalogue) {
        return new DeadLetters(quarantinedFiles, fileRecords, findings, warehouse, catalogue);
    }

    @Bean
    Reprocessing reprocessing(Buckets buckets, ProcessorRegistry registry, FileRecords fileRecords, FileIngestion ingestion,
            DeadLetters deadLetters, Warehouse warehouse, Clock clock) {
        return new Reprocessing(buckets.landing(), registry, fileRecords, ingestion, deadLetters, warehouse, clock);
    }
}
