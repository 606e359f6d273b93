package fullcourt.platform.ledger;

import java.util.regex.Pattern;

/** A reason without what differs from row to row, so that what went wrong in the same way is counted together. */
public final class ReasonKind {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*(\"|…)|'[^']*'|\\[[^\\]]*\\]|\\{.*\\}");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z_])-?\\d[\\d.,:]*(?<![.,:])");
    private static final int LONGEST = 300;

    private ReasonKind() {}

    /** {@code points is 999, accepted is 0 to 100} is {@code points is #, accepted is # to #}. */
    public static String of(String reason) {
        String kind = NUMBER.matcher(QUOTED.matcher(reason).replaceAll("…")).replaceAll("#");
        return kind.length() > LONGEST ? kind.substring(0, LONGEST) : kind;
    }
}
