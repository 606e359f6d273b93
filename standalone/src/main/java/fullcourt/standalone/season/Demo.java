package fullcourt.standalone.season;

import fullcourt.embedded.clock.DataClock;
import fullcourt.league.BusinessDay;
import fullcourt.operations.operation.Output;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.routing.FeedSwitches;
import fullcourt.raw.completeness.BoxscoreCompleteness;
import fullcourt.simulator.Moment;
import fullcourt.simulator.fault.MessageFault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plays the script. The pipeline gets files, messages and one flick of a switch, and no other help. */
@Component
final class Demo {
    private static final int DELIVERIES = 5;
    private static final int DAYS_LOOKED_AT = 7;
    private static final Duration A_BLINK = Duration.ofMillis(1);
    private final SeasonPlayer player;
    private final DataClock clock;
    private final FeedSwitches feeds;
    private final FileIngestion ingestion;
    private final BoxscoreCompleteness completeness;
    private final Findings findings;
    private final EntityHolds holds;

    Demo(SeasonPlayer player, DataClock clock, FeedSwitches feeds, FileIngestion ingestion, BoxscoreCompleteness completeness,
            Findings findings,
            EntityHolds holds) {
        this.player = player;
        this.clock = clock;
        this.feeds = feeds;
        this.ingestion = ingestion;
        this.completeness = completeness;
        this.findings = findings;
        this.holds = holds;
    }

    SeasonReport play(DemoScript script, Output output) {
        SeasonReport report = new SeasonReport();
        Watch watch = new Watch(findings, holds, output);
        List<Moment> moments = script.moments();
        int done = 0;
        for (Moment moment : moments) {
            if (moment.at().isAfter(script.repairAt()) && !player.isBehind(script.repairAt()))
                repair(script, watch, output);
            done++;
            if (player.isBehind(moment.at())) {
                report.passOver();
                continue;
            }
            SeasonPlayer.Played played = play(moment, script, watch, output);
            output.progress("%s  %3d files, %3d partitions built".formatted(moment.at(), played.outcomes().size(),
                    played.decisions().stream().filter(PartitionDecision::acted).count()), done, moments.size());
            report.add(played);
        }
        return report;
    }

    private SeasonPlayer.Played play(Moment moment, DemoScript script, Watch watch, Output output) {
        boolean incident = script.isFeedOff(moment.at());
        if (incident && feeds.switchedOff().isEmpty())
            beginIncident(moment, script, output);
        SeasonPlayer.Played played = incident ? player.play(moment, this::fiveTimesShuffled) : player.play(moment);
        if (!moment.at().isBefore(BusinessDay.noon(script.incidentFrom())))
            check(watch);
        return played;
    }

    /** What timers do in a running suite. */
    private void check(Watch watch) {
        ingestion.sweep(A_BLINK);
        watch.check(completeness.check(DAYS_LOOKED_AT, true));
    }

    private <T> List<T> fiveTimesShuffled(List<T> messages) {
        return new MessageFault.Shuffled(DELIVERIES).strike(new MessageFault.Duplicated(DELIVERIES).strike(messages));
    }

    private void beginIncident(Moment moment, DemoScript script, Output output) {
        feeds.switchOff(DemoScript.SWITCHED_OFF);
        output.line(
                "%s  INCIDENT: %s is switched off; the other box scores lack %s; game books and ESPN deliver nothing; every message comes %d times, shuffled"
                        .formatted(
                                moment.at(),
                                DemoScript.SWITCHED_OFF, script.teams(), DELIVERIES));
    }

    /** The only thing a person does. */
    private void repair(DemoScript script, Watch watch, Output output) {
        clock.advanceTo(script.repairAt());
        output.line("%s  REPAIR: %s is switched on. No other action follows from here on.".formatted(script.repairAt(),
                DemoScript.SWITCHED_OFF));
        feeds.switchOn(DemoScript.SWITCHED_OFF);
        Map<String, Long> loaded = ingestion.sweep(A_BLINK).outcomes().values().stream()
                .collect(Collectors.groupingBy(Demo::kind, TreeMap::new, Collectors.counting()));
        output.line("  + waiting files, by outcome: " + loaded);
        List<PartitionDecision> rebuilt = player.settle().stream().filter(PartitionDecision::acted).toList();
        rebuilt.stream().collect(Collectors.groupingBy(PartitionDecision::table, TreeMap::new, Collectors.toList()))
                .forEach((table, decisions) -> output.line("  + rebuilt %s: %s".formatted(table, days(decisions))));
        check(watch);
    }

    private static String kind(FileOutcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private static String days(List<PartitionDecision> decisions) {
        TreeSet<LocalDate> days = decisions.stream().map(PartitionDecision::date).collect(Collectors.toCollection(TreeSet::new));
        return "%d days, %s to %s".formatted(days.size(), days.first(), days.last());
    }
}
