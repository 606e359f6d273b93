package fullcourt.embedded.warehouse;

import fullcourt.embedded.clock.DataClock;
import fullcourt.embedded.directory.DataDirectory;
import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.BoundedAdHocSql;
import fullcourt.platform.warehouse.Relations;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Warehouse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The warehouse, its tables and views as this process declares them, and ad-hoc statements. */
@Configuration(proxyBeanMethods = false)
public class WarehouseConfiguration {
    private static final String MEMORY_LIMIT = "4GB";

    @Bean
    DuckDbInstance duckDb(DataDirectory directory) {
        return DuckDbInstance.open(directory.warehouse(), directory.stage(), MEMORY_LIMIT);
    }

    @Bean
    Warehouse warehouse(DuckDbInstance duckDb, DataDirectory directory, DataClock clock, Relations relations) {
        return relations.declaredIn(new DuckDbWarehouse(duckDb, new FolderObjectStore(directory.stage(), clock)));
    }

    /** DuckDB computes in this process. */
    @Bean
    Parallelism parallelism() {
        return Parallelism.ofCores();
    }

    @Bean
    StagedForm stagedForm(DuckDbInstance duckDb, DataDirectory directory, DataClock clock) {
        return new StagedParquet(duckDb, new FolderObjectStore(directory.stage(), clock));
    }

    @Bean
    AdHocSql adHocSql(DuckDbInstance duckDb) {
        return new BoundedAdHocSql(new DuckDbAdHocSql(duckDb));
    }
}
