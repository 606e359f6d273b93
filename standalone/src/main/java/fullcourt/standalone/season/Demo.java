package fullcourt.standalone.season;

import fullcourt.league.BusinessDay;
import fullcourt.operations.command.Output;
import fullcourt.platform.clock.DataClock;
import fullcourt.platform.ledger.Intake;
import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.registry.FeedSwitches;
import fullcourt.simulator.Moment;
import fullcourt.simulator.fault.MessageFault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One playing of the script. The pipeline gets files and messages and one flick of a switch, and no other help. */
final class Demo {
    private static final int DELIVERIES = 5;
    private static final Duration A_BLINK = Duration.ofMillis(1);
    private final DemoScript script;
    private final SeasonPlayer player;
    private final DataClock clock;
    private final FeedSwitches feeds;
    private final Intake intake;
    private final Watch watch;
    private final Output output;
    private final SeasonReport report = new SeasonReport();

    Demo(DemoScript script, SeasonPlayer player, DataClock clock, FeedSwitches feeds, Intake intake, Watch watch, Output output) {
        this.script = script;
        this.player = player;
        this.clock = clock;
        this.feeds = feeds;
        this.intake = intake;
        this.watch = watch;
        this.output = output;
    }

    SeasonReport play() {
        for (Moment moment : script.moments()) {
            if (moment.at().isAfter(script.repairAt()) && !player.isBehind(script.repairAt()))
                repair();
            if (player.isBehind(moment.at()))
                report.passOver();
            else
                play(moment);
        }
        return report;
    }

    private void play(Moment moment) {
        boolean incident = script.isFeedOff(moment.at());
        if (incident && feeds.switchedOff().isEmpty())
            beginIncident(moment);
        SeasonPlayer.Played played = incident ? player.play(moment, this::fiveTimesShuffled) : player.play(moment);
        report.add(played);
        output.progress("%s  %3d files, %3d partitions built".formatted(moment.at(), played.outcomes().size(),
                played.decisions().stream().filter(PartitionDecision::acted).count()));
        if (!moment.at().isBefore(BusinessDay.noon(script.incidentFrom()))) {
            intake.sweep(A_BLINK);
            watch.look();
        }
    }

    private <T> List<T> fiveTimesShuffled(List<T> messages) {
        return new MessageFault.Shuffled(DELIVERIES).strike(new MessageFault.Duplicated(DELIVERIES).strike(messages));
    }

    private void beginIncident(Moment moment) {
        feeds.switchOff(DemoScript.SWITCHED_OFF);
        output.line("%s  INCIDENT: %s is switched off; the other box-score feed lacks %s; every message comes %d times, shuffled".formatted(
                moment.at(),
                DemoScript.SWITCHED_OFF, script.teams(), DELIVERIES));
    }

    /** The only thing a person does. */
    private void repair() {
        clock.advanceTo(script.repairAt());
        output.line("%s  REPAIR: %s is switched on. Nobody does anything else from here on.".formatted(script.repairAt(),
                DemoScript.SWITCHED_OFF));
        feeds.switchOn(DemoScript.SWITCHED_OFF);
        Map<String, Long> loaded = intake.sweep(A_BLINK).outcomes().values().stream()
                .collect(Collectors.groupingBy(Demo::kind, TreeMap::new, Collectors.counting()));
        output.line("  + waiting files, by outcome: " + loaded);
        List<PartitionDecision> rebuilt = player.settle().stream().filter(PartitionDecision::acted).toList();
        rebuilt.stream().collect(Collectors.groupingBy(PartitionDecision::table, TreeMap::new, Collectors.toList()))
                .forEach((table, decisions) -> output.line("  + rebuilt %s: %s".formatted(table, days(decisions))));
        watch.look();
    }

    private static String kind(MessageOutcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private static String days(List<PartitionDecision> decisions) {
        TreeSet<LocalDate> days = decisions.stream().map(PartitionDecision::date).collect(Collectors.toCollection(TreeSet::new));
        return "%d days, %s to %s".formatted(days.size(), days.first(), days.last());
    }
}
