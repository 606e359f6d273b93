package fullcourt.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** The circumstances of a measurement: without them its numbers mean nothing. */
final class Machine {

    private static final double MILLISECONDS_OF_A_SECOND = 1e3;

    private Machine() {}

    /** What this process has used of all processors so far. */
    static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / MILLISECONDS_OF_A_SECOND;
    }

    static String facts() {
        Runtime runtime = Runtime.getRuntime();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return "%d cores, load %.1f at the start, %s %s, JDK %s, heap up to %d MB, flags %s".formatted(runtime.availableProcessors(), load,
                System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version(), runtime.maxMemory() >> 20,
                String.join(" ", flags));
    }
}
