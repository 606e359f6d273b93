package fullcourt.analytics;

import fullcourt.platform.steps.TableProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables whose names are joined by aliases. A further one is a line here and two SQL files. */
@Configuration(proxyBeanMethods = false)
class AliasesInUse {
    static final AliasesInUseProcessor IN_BOXSCORES = new AliasesInUseProcessor(PlayerBoxscoresProcessor.TABLE.id(),
            "aliases_in_boxscores");
    static final AliasesInUseProcessor IN_PLAYER_PROPS = new AliasesInUseProcessor(RawTables.PLAYER_PROPS, "aliases_in_player_props");
    static final AliasesInUseProcessor IN_INJURIES = new AliasesInUseProcessor(RawTables.INJURIES, "aliases_in_injuries");

    @Bean
    TableProcessor aliasesInBoxscores() {
        return IN_BOXSCORES;
    }

    @Bean
    TableProcessor aliasesInPlayerProps() {
        return IN_PLAYER_PROPS;
    }

    @Bean
    TableProcessor aliasesInInjuries() {
        return IN_INJURIES;
    }
}
