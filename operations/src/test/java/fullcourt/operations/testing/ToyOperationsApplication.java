package fullcourt.operations.testing;

import fullcourt.operations.Operations;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.ScoresFeed;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service with a toy feed and the tables of others. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Operations.class)
class ToyOperationsApplication {

    static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(ToyOperationsApplication.class);
        application.setDefaultProperties(Map.of("fullcourt.services", "operations"));
        application.run(arguments);
    }

    @Bean
    RawProcessor toyScores() {
        return new ScoresFeed();
    }

    @Bean
    RawProcessor toyAliases() {
        return new ToyAliases();
    }

    @Bean
    Table unresolvedNamesTable() {
        return ForeignTables.UNRESOLVED;
    }

    @Bean
    Table feedNamesTable() {
        return ForeignTables.FEED_NAMES;
    }

    @Bean
    Table playersTable() {
        return ForeignTables.PLAYERS;
    }

    @Bean
    Table completenessTable() {
        return ForeignTables.COMPLETENESS;
    }
}
