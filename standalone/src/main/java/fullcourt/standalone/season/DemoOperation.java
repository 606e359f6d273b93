package fullcourt.standalone.season;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.access.Role;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** An ordinary season, an incident, the repair, and the proof. */
@Component
final class DemoOperation implements Operation {
    private static final int MAX = 999;
    private static final int ORDINARY_DAYS = 21;
    private static final Parameter<Integer> SEASON = Parameter.option("season", "N-days",
            ParameterType.of(Integer.class, "string", (name, text, _) -> days(name, text)),
            "Ordinary days before the incident; 21-days if absent.");
    private static final Parameter<Integer> SEED = Parameter.option("seed", "S", ParameterType.wholeNumber(1, MAX),
            "Another season for each number; 1 if absent.");
    private static final Parameter<Boolean> EXIT = Parameter.flag("exit", "Ends the suite afterwards.");
    private static final Parameter<Integer> PORT = Parameter.option("port", "P", ParameterType.wholeNumber(0, 65_535),
            "The port of the suite; 8080 if absent, 0 for a free one.");
    private static final OperationSpec SPEC = OperationSpec.named("demo")
            .summary(
                    "Plays an invented season with faults, heals them and proves it; the suite stays for looking around, with --exit it ends.")
            .takes(SEASON, SEED, EXIT, PORT).changes(Effect.CHANGES, Role.OPERATE).whenEmpty("Nothing was played.")
            .exit(Exit.DONE, "the proof holds").exit(Exit.VIOLATED, "it does not").example("demo")
            .example("demo --season 5-days --exit").build();
    private final Demo demo;
    private final DemoSummary summary;

    DemoOperation(Demo demo, DemoSummary summary) {
        this.demo = demo;
        this.summary = summary;
    }

    private static Integer days(String name, String text) {
        String number = text.replaceFirst("-days$", "");
        if (number.matches("\\d{1,3}") && Integer.parseInt(number) > 0)
            return Integer.valueOf(number);
        throw new UsageException("%s is '%s', accepted is a number of days from 1 to %d, as in 21-days.".formatted(name,
                ParameterType.quoted(text), MAX));
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        DemoScript script = new DemoScript(call.find(SEASON).orElse(ORDINARY_DAYS), call.find(SEED).orElse(1));
        long started = System.nanoTime();
        SeasonReport report = demo.play(script, output);
        output.line(report.isUnchanged()
                ? "Nothing new: this season had been played in this data directory before; nothing was changed."
                : "The season took %.1f s.".formatted(Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0));
        return summary.write(script, output);
    }
}
