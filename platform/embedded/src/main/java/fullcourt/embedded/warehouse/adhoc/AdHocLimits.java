package fullcourt.embedded.warehouse.adhoc;

import java.time.Duration;
import java.util.List;

/**
 * Limits of one ad-hoc statement.
 * @param mostBytes of the answer's texts; the answer is cut after them
 */
public record AdHocLimits(int mostRows, int mostBytes, Duration longest) {
    /** Memory for sorts, joins and groups, as the engine counts it. */
    static final String ENGINE_MEMORY = "512MB";
    static final String ENGINE_DISK = "1GB";
    /** Memory of the whole process, as the operating system counts it: the engine does not count texts and lists. */
    static final long PROCESS_MEMORY = 1_200_000_000;
    /** What the process may reserve, where the operating system can refuse it: the last limit, if the watcher is too late. */
    static final long PROCESS_ADDRESSES_KB = 6_000_000;
    /** Characters of one value of an answer. */
    static final int MAX_VALUE = 1_000_000;
    static final List<String> JVM = List.of("-Xmx96m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:CompressedClassSpaceSize=48m",
            "-XX:ReservedCodeCacheSize=48m", "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED");
}
