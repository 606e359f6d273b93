package fullcourt.platform.staging;

import fullcourt.platform.objects.Buckets;
import fullcourt.platform.tables.PartitionGroups;
import fullcourt.platform.warehouse.StagedForm;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The staging area in its bucket. */
@AutoConfiguration
class StagingConfiguration {

    @Bean
    Stage stage(Buckets buckets, PartitionGroups groups, StagedForm form) {
        return new Stage(buckets.stage(), groups, form);
    }
}
