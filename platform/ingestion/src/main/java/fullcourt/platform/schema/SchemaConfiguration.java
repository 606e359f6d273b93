package fullcourt.platform.schema;

import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What is known of each feed's documents. */
@AutoConfiguration
class SchemaConfiguration {

    @Bean
    FeedSchemaRegistry feedSchemaRegistry(Buckets buckets, Findings findings) {
        return new FeedSchemaRegistry(buckets.state(), findings, Clock.systemUTC()); // how long notes stay unwritten is a matter of the machine
    }
}
