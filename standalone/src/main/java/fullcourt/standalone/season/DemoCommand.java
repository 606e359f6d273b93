package fullcourt.standalone.season;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** {@code demo [--season N-days] [--seed S] [--exit] [--port P]}: an ordinary season, an incident, the repair, and the proof. */
@Component
final class DemoCommand implements Command {
    private static final int ORDINARY_DAYS = 21;
    private final Demo demo;
    private final DemoSummary summary;

    DemoCommand(Demo demo, DemoSummary summary) {
        this.demo = demo;
        this.summary = summary;
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
        long started = System.nanoTime();
        SeasonReport report = demo.play(script, output);
        output.line(report.isUnchanged()
                ? "Nothing new: this season had been played in this data directory before; nothing was changed."
                : "The season took %.1f s.".formatted(Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0));
        return summary.write(script, output);
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
