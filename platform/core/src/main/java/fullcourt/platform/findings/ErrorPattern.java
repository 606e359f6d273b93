package fullcourt.platform.findings;

import java.util.regex.Pattern;

/** A problem without the parts that differ between occurrences, so that equal problems are counted together. */
public final class ErrorPattern {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*(\"|…)|'[^']*'|\\[[^\\]]*\\]|\\{.*\\}");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z_])-?\\d[\\d.,:]*(?<![.,:])");
    private static final int MAX_LENGTH = 300;
    private static final int MAX_READ = 2000; // the beginning of a longer reason is sufficient

    private ErrorPattern() {}

    /** {@code points is 999, accepted is 0 to 100} is {@code points is #, accepted is # to #}. */
    public static String of(String reason) {
        String read = reason.length() > MAX_READ ? reason.substring(0, MAX_READ) : reason;
        String kind = NUMBER.matcher(QUOTED.matcher(read).replaceAll("…")).replaceAll("#");
        return kind.length() > MAX_LENGTH ? kind.substring(0, MAX_LENGTH) : kind;
    }

    /** Names all problems of one feed with the same pattern: {@code dl-0a1b2c3d}. @param what a kind of dead letter */
    public static String group(String what, String feed, String kind) {
        return "dl-%08x".formatted((what + "\n" + feed + "\n" + kind).hashCode());
    }
}
