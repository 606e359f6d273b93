package fullcourt.standalone.season;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.clock.DataClock;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.ledger.Intake;
import fullcourt.platform.pipeline.PipelineLoop;
import fullcourt.platform.registry.FeedSwitches;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** {@code demo [--season N-days] [--seed S] [--exit] [--port P]}: an ordinary season, an incident, the repair, and the proof. */
@Component
final class DemoCommand implements Command {
    private static final int ORDINARY_DAYS = 21;
    private final SeasonPlayer player;
    private final DataClock clock;
    private final FeedSwitches feeds;
    private final Intake intake;
    private final Findings findings;
    private final EntityHolds holds;
    private final DemoSummary summary;
    private final PipelineLoop loop;

    DemoCommand(SeasonPlayer player, DataClock clock, FeedSwitches feeds, Intake intake, Findings findings, EntityHolds holds,
            DemoSummary summary, PipelineLoop loop) {
        this.player = player;
        this.clock = clock;
        this.feeds = feeds;
        this.intake = intake;
        this.findings = findings;
        this.holds = holds;
        this.summary = summary;
        this.loop = loop;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String usage() {
        return "[--season N-days] [--seed S] [--exit] [--port P]";
    }

    @Override
    public String purpose() {
        return "Plays an invented season with faults, heals them and proves it; the suite stays for looking around, with --exit it ends.";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        DemoScript script = new DemoScript(number(arguments, "season", ORDINARY_DAYS), number(arguments, "seed", 1));
        try (PipelineLoop.Pause alone = loop.pause()) {
            long started = System.nanoTime();
            SeasonReport report = new Demo(script, player, clock, feeds, intake, new Watch(findings, holds, output), output).play();
            output.line(report.isUnchanged()
                    ? "Nothing new: this season had been played in this data directory before; nothing was changed."
                    : "The season took %.1f s.".formatted(Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0));
            return summary.write(script, output);
        }
    }

    private static int number(Arguments arguments, String option, int standard) {
        String text = arguments.option(option).orElse(Integer.toString(standard)).replaceFirst("-days$", "");
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) == 0) {
            throw new UsageException("--%s is '%s', accepted is a number from 1 to 999%s.".formatted(option, text,
                    option.equals("season") ? ", as in 21-days" : ""));
        }
        return Integer.parseInt(text);
    }
}
