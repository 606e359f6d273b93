package fullcourt.calendar;

import fullcourt.league.BusinessDay;
import fullcourt.league.Season;
import fullcourt.platform.pipeline.BusinessDays;
import fullcourt.platform.publish.PartitionGroups;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Given to every service that has it on the class path. */
@AutoConfiguration
public class LeagueCalendar {

    @Bean
    PartitionGroups seasons() {
        return seasonGroups();
    }

    /** Partitions of one season belong together. */
    public static PartitionGroups seasonGroups() {
        return new PartitionGroups(day -> Season.of(day).label(), day -> Season.of(day).firstDay());
    }

    @Bean
    BusinessDays businessDays() {
        return BusinessDay::of;
    }
}
