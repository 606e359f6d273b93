package fullcourt.platform.wiring;

import fullcourt.config.FullcourtProperties;
import fullcourt.config.NotificationProperties;
import fullcourt.platform.access.AdminToken;
import fullcourt.platform.clock.DataClock;
import fullcourt.platform.clock.MachineClock;
import fullcourt.platform.event.LocalEventPublisher;
import fullcourt.platform.notification.MailFileNotifier;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.objects.LandingFolder;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.BoundedQuestions;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.duckdb.DuckDbAdHocSql;
import fullcourt.platform.warehouse.duckdb.DuckDbInstance;
import fullcourt.platform.warehouse.duckdb.DuckDbWarehouse;
import fullcourt.platform.warehouse.duckdb.StagedParquet;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The embedded platform: a folder, a DuckDB file, events inside the process. */
@ConditionalOnProperty(name = "fullcourt.platform", havingValue = "embedded", matchIfMissing = true)
@AutoConfiguration
class EmbeddedConfiguration {
    private static final String MEMORY_LIMIT = "4GB";

    @Bean
    DataDirectory dataDirectory(FullcourtProperties properties) {
        return DataDirectory.open(properties.data());
    }

    @Bean
    DataClock clock(DataDirectory directory) {
        return new DataClock(directory.root(), Clock.systemUTC());
    }

    @Bean
    @Lazy // only a process with operations needs one
    AdminToken adminToken(DataDirectory directory) {
        return new AdminToken(directory.root());
    }

    @Bean
    MachineClock machineClock(DataClock clock) {
        return new MachineClock(clock.real());
    }

    @Bean
    Buckets buckets(DataDirectory directory, DataClock clock) {
        return new Buckets(new LandingFolder(directory.landing(), clock, clock.real()), new FolderObjectStore(directory.stage(), clock),
                new FolderObjectStore(directory.state(), clock));
    }

    @Bean
    DuckDbInstance duckDb(DataDirectory directory) {
        return DuckDbInstance.open(directory.warehouse(), directory.stage(), MEMORY_LIMIT);
    }

    @Bean
    StagedForm stagedForm(DuckDbInstance duckDb, DataDirectory directory, DataClock clock) {
        return new StagedParquet(duckDb, new FolderObjectStore(directory.stage(), clock));
    }

    @Bean
    AdHocSql adHocSql(DuckDbInstance duckDb) {
        return new BoundedQuestions(new DuckDbAdHocSql(duckDb));
    }

    @Bean
    Warehouse warehouse(DuckDbInstance duckDb, DataDirectory directory, DataClock clock, Schema schema) {
        return schema.declaredIn(new DuckDbWarehouse(duckDb, new FolderObjectStore(directory.stage(), clock)));
    }

    @Bean
    MailFileNotifier mailFileNotifier(DataDirectory directory, NotificationProperties properties) {
        return new MailFileNotifier(directory.root().resolve("mail"), properties.email(), Clock.systemUTC());
    }

    @Bean
    LocalEventPublisher events() {
        return new LocalEventPublisher();
    }
}
