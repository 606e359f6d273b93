package fullcourt.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The most memory that this process held since the watch began. What lies outside the heap is the database's, mostly. */
record Memory(List<MemoryPoolMXBean> heap) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String HIGHEST_RESIDENT = "VmHWM:";
    private static final int KILOBYTES_OF_A_MEGABYTE = 1024;

    static Memory watched() {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        return new Memory(heap);
    }

    /** The parts of the heap need not be fullest at the same time, so their sum is an upper bound. Resident memory counts from the start of the process. */
    String peaks() throws IOException {
        long used = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        return "heap at most %,d MB, resident at most %s (VmHWM)".formatted(used, resident());
    }

    private static String resident() throws IOException {
        if (!Files.exists(STATUS))
            return "unknown";
        return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith(HIGHEST_RESIDENT))
                .map(line -> "%,d MB".formatted(Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_OF_A_MEGABYTE)).findFirst()
                .orElse("unknown");
    }
}
