package fullcourt.embedded.warehouse.question;

import java.time.Duration;
import java.util.List;

/**
 * What one question may take.
 * @param mostBytes of the answer's texts; further rows are left out
 */
public record QuestionLimits(int mostRows, int mostBytes, Duration longest) {
    /** Memory for sorts, joins and groups, in the engine's own count. */
    static final String ENGINE_MEMORY = "512MB";
    static final String ENGINE_DISK = "1GB";
    /** Memory of the whole process, in the operating system's count: texts and lists are not in the engine's. */
    static final long PROCESS_MEMORY = 1_200_000_000;
    /** What the process may reserve, where the operating system can refuse it: the last line, if the watch comes too late. */
    static final long PROCESS_ADDRESSES_KB = 6_000_000;
    /** One value of an answer. */
    static final int LONGEST_VALUE = 1_000_000;
    static final List<String> JVM = List.of("-Xmx96m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:CompressedClassSpaceSize=48m",
            "-XX:ReservedCodeCacheSize=48m", "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED");
}
