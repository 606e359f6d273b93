package fullcourt.platform.staging;

import fullcourt.platform.objects.Buckets;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.warehouse.StagedForm;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The staging area in its bucket. */
@AutoConfiguration
class StagingConfiguration {

    @Bean
    StagingArea stage(Buckets buckets, PartitionScheme groups, StagedForm form) {
        return new StagingArea(buckets.stage(), groups, form);
    }
}
