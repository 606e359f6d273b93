package fullcourt.raw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time on the court as feeds write it: {@code 34}, {@code 06}, {@code 34:12}. */
public final class Minutes {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?::([0-5]\\d))?");
    private static final long SECONDS = 60;

    private Minutes() {}

    /** Decimal minutes with two digits, rounded half up: 34.20 for {@code 34:12}; empty for any other form. */
    public static Optional<BigDecimal> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches())
            return Optional.empty();
        long seconds = SECONDS * Long.parseLong(form.group(1)) + (form.group(2) == null ? 0 : Long.parseLong(form.group(2)));
        return Optional.of(BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(SECONDS), 2, RoundingMode.HALF_UP));
    }
}
