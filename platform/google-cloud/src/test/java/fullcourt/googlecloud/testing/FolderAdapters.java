package fullcourt.googlecloud.testing;

import fullcourt.config.FullcourtProperties;
import fullcourt.embedded.events.LocalEventPublisher;
import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.embedded.warehouse.DuckDbAdHocSql;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.embedded.warehouse.DuckDbWarehouse;
import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.Relations;
import fullcourt.platform.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The platform gcp with storage and warehouse of the embedded one, for tests of everything else. */
@Configuration(proxyBeanMethods = false)
public class FolderAdapters {

    @Bean
    Buckets buckets(FullcourtProperties properties, Clock clock) throws IOException {
        for (String bucket : new String[]{"landing", "stage", "state"})
            Files.createDirectories(properties.data().resolve(bucket));
        return new Buckets(new FolderObjectStore(properties.data().resolve("landing"), clock),
                new FolderObjectStore(properties.data().resolve("stage"), clock),
                new FolderObjectStore(properties.data().resolve("state"), clock));
    }

    @Bean
    DuckDbInstance duckDb(FullcourtProperties properties) {
        return DuckDbInstance.open(properties.data().resolve("warehouse.duckdb"), properties.data().resolve("stage"), "1GB");
    }

    @Bean
    Warehouse warehouse(DuckDbInstance duckDb, FullcourtProperties properties, Clock clock, Relations relations) {
        return relations.declaredIn(new DuckDbWarehouse(duckDb, new FolderObjectStore(properties.data().resolve("stage"), clock)));
    }

    @Bean
    AdHocSql adHocSql(DuckDbInstance duckDb) {
        return new DuckDbAdHocSql(duckDb);
    }

    @Bean
    EventPublisher events() {
        return new LocalEventPublisher();
    }
}
