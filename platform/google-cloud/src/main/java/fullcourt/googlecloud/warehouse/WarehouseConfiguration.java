package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQuery;
import fullcourt.config.GoogleCloudProperties;
import fullcourt.config.ReconcileProperties;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.BoundedAdHocSql;
import fullcourt.platform.warehouse.Relations;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Warehouse;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The warehouse, its tables and views as this process declares them, and ad-hoc statements. */
@Configuration(proxyBeanMethods = false)
public class WarehouseConfiguration {
    private static final int CALLS_AT_ONCE = 16;

    @Bean
    @ConditionalOnMissingBean(Warehouse.class)
    BigQuery bigQuery(GoogleCloudProperties properties) {
        String emulator = properties.emulators().bigquery();
        return BigQueryClients.client(properties.projectId(), properties.location(),
                emulator.isEmpty() ? Optional.empty() : Optional.of(URI.create(emulator)));
    }

    /** Time limit of a job: that of the reconcile pass that waits for it. */
    @Bean
    @ConditionalOnMissingBean(Warehouse.class)
    BigQuerySettings bigQuerySettings(GoogleCloudProperties properties, ReconcileProperties reconcile) {
        return new BigQuerySettings(properties.location(), properties.stageBucket(), properties.maximumBytesBilled().toBytes(),
                reconcile.longestLook());
    }

    @Bean
    @ConditionalOnMissingBean
    Warehouse warehouse(BigQuery bigQuery, BigQuerySettings settings, Relations relations) {
        return relations.declaredIn(new BigQueryWarehouse(bigQuery, settings));
    }

    /** Jobs and objects are waited for, whatever the CPU count. */
    @Bean
    Parallelism parallelism() {
        return Parallelism.ofRemoteCalls(CALLS_AT_ONCE);
    }

    @Bean
    StagedForm stagedForm() {
        return RowJson::staged;
    }

    @Bean
    @ConditionalOnMissingBean
    AdHocSql adHocSql(BigQuery bigQuery, BigQuerySettings settings) {
        return new BoundedAdHocSql(new BigQueryAdHocSql(bigQuery, settings));
    }
}
