package fullcourt.platform.schedule;

import fullcourt.config.Schedule;
import fullcourt.config.Schedule.Embedded;
import fullcourt.config.Schedules;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The jobs of the schedule file. Those that a timer does continuously are watched by their timers. */
@AutoConfiguration
class ScheduleConfiguration {

    @Bean
    ScheduledJobs scheduledJobs(ObjectProvider<ScheduledJob> jobs, Buckets buckets, Findings findings, Clock clock) {
        List<Schedule> watched = Schedules.ALL.stream().filter(schedule -> schedule.embedded() == Embedded.SCHEDULED).toList();
        return new ScheduledJobs(watched, jobs.stream().toList(), buckets.state(), findings, clock);
    }
}
