package fullcourt.league;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The league's own id of a game: {@code 0022500441}. Type, season and number; it survives a postponement, {@link GameId} does not.
 * @param value ten digits, leading zeros kept
 */
public record NbaGameId(String value) {
    private static final Pattern FORM = Pattern.compile("00[1-6]\\d{7}");
    /** The league began in 1946, so 46 and later mean the last century. */
    private static final int FIRST_SEASON = 1946;

    public NbaGameId {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("Not an NBA game id: '%s'".formatted(value));
    }

    /** Reads ten digits that start with one of the six prefixes of {@link GameType}; anything else is empty. */
    public static Optional<NbaGameId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new NbaGameId(text)) : Optional.empty();
    }

    /** Reads the id where a feed wrote it as a number and lost the zeros in front: {@code 42400407}. */
    public static Optional<NbaGameId> ofNumber(long number) {
        return number < 0 ? Optional.empty() : parse("%010d".formatted(number));
    }

    public GameType type() {
        return Arrays.stream(GameType.values()).filter(type -> value.startsWith(type.prefix())).findFirst().orElseThrow();
    }

    public Season season() {
        var inThisCentury = 2000 + Integer.parseInt(value.substring(3, 5));
        return new Season(inThisCentury - 2000 < FIRST_SEASON - 1900 ? inThisCentury : inThisCentury - 100);
    }

    @Override
    public String toString() { return value; }
}
