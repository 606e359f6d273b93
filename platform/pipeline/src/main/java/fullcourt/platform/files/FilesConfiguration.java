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
    FileRecords fileRecords(Buckets buckets, RowStaging stage) {
        return new FileRecords(buckets.state(), new FileHistory(stage));
    }

    @Bean
    QuarantinedFiles quarantinedFiles(Buckets buckets, FileRecords fileRecords) {
        return new QuarantinedFiles(buckets.state(), fileRecords);
    }

    @Bean
    FileHandler fileHandler(Buckets buckets, ProcessorRegistry registry, FileRecords fileRecords, QuarantinedFiles quarantinedFiles,
            FeedObserver feeds,
            RowStaging stage, Clock clock, LandingProperties landing, QuarantineProperties quarantine) {
        long maximumBytes = landing.maximumObjectSize().toBytes();
        return new FileHandler(buckets.landing(), registry, fileRecords, quarantinedFiles, feeds,
                new DocumentReader(quarantine.rejectedAbove(), ReadingLimits.of(maximumBytes, landing.readWithin()), System::nanoTime),
                stage, clock, maximumBytes);
    }

    @Bean
    FileIngestion ingestion(Buckets buckets, ProcessorRegistry registry, FileRecords fileRecords, FileHandler handler,
            QuarantinedFiles quarantinedFiles,
            FeedObserver feeds, StagedPublishing publications, Findings findings, WriteGate gate) {
        return new FileIngestion(buckets.landing(), registry, fileRecords, handler, quarantinedFiles, feeds, publications, findings,
                Clock.systemUTC(), gate); // others write files by the machine's clock
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
