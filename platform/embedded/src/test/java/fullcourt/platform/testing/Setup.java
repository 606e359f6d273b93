package fullcourt.platform.testing;

import fullcourt.platform.holds.HoldSettings;
import fullcourt.platform.routing.IgnoredPrefix;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What is put together on an engine. */
public record Setup(Adapters.Engine engine, String name, SettableClock clock, List<Table> tables, List<RawProcessor> processors,
        List<IgnoredPrefix> ignored,
        List<Step> steps,
        HoldSettings holds, int objectsInOneMerge, Fault fault) {
    public static final Instant NOW = Instant.parse("2025-01-16T12:00:00Z");

    public static Setup in(Path folder) {
        return on(new EmbeddedEngine(folder), "data");
    }

    /** @param name distinguishes the platforms of one test */
    public static Setup on(Adapters.Engine engine, String name) {
        return new Setup(engine, name, new SettableClock(NOW), List.of(), List.of(), List.of(), List.of(), EmbeddedPlatform.usualHolds(),
                1000,
                Fault.NONE);
    }

    public Setup tables(Table... declared) {
        return new Setup(engine, name, clock, List.of(declared), processors, ignored, steps, holds, objectsInOneMerge, fault);
    }

    public Setup processors(RawProcessor... registered) {
        return new Setup(engine, name, clock, tables, List.of(registered), ignored, steps, holds, objectsInOneMerge, fault);
    }

    public Setup ignored(IgnoredPrefix... prefixes) {
        return new Setup(engine, name, clock, tables, processors, List.of(prefixes), steps, holds, objectsInOneMerge, fault);
    }

    public Setup steps(Step... registered) {
        return new Setup(engine, name, clock, tables, processors, ignored, List.of(registered), holds, objectsInOneMerge, fault);
    }

    public Setup holds(HoldSettings settings) {
        return new Setup(engine, name, clock, tables, processors, ignored, steps, settings, objectsInOneMerge, fault);
    }

    public Setup objectsInOneMerge(int most) {
        return new Setup(engine, name, clock, tables, processors, ignored, steps, holds, most, fault);
    }

    public Setup with(Fault between) {
        return new Setup(engine, name, clock, tables, processors, ignored, steps, holds, objectsInOneMerge, between);
    }

    public EmbeddedPlatform open() {
        return new EmbeddedPlatform(this, engine.open(clock, name));
    }
}
