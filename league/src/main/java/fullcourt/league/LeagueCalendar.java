package fullcourt.league;

import fullcourt.platform.tables.BusinessDays;
import fullcourt.platform.tables.PartitionScheme;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Given to every service that has it on the class path. */
@AutoConfiguration
public class LeagueCalendar {

    @Bean
    PartitionScheme seasons() {
        return seasonGroups();
    }

    /** Partitions of one season belong together. */
    public static PartitionScheme seasonGroups() {
        return new PartitionScheme(day -> Season.of(day).label(), day -> Season.of(day).firstDay());
    }

    @Bean
    BusinessDays businessDays() {
        return BusinessDay::of;
    }
}
