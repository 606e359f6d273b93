package fullcourt.league;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A game by what is printed on every document about it: {@code 20251227_LAL_GSW}.
 * @param date the day in New York on which it starts
 * @param away the visitors, first in the text form
 * @param home the hosts, never the visitors
 */
public record GameId(LocalDate date, TeamCode away, TeamCode home) {
    private static final Pattern GAME_CODE = Pattern.compile("(\\d{8})[/-]([A-Z]{3})([A-Z]{3})");
    private static final Pattern FORM = Pattern.compile("(\\d{8})_([A-Z]{3})_([A-Z]{3})");

    public GameId {
        if (!isPossible(date))
            throw new IllegalArgumentException("%s is no day of a game".formatted(date));
        if (away == home)
            throw new IllegalArgumentException("%s cannot play itself on %s".formatted(home, date));
    }

    /** Empty for what a document may say and no game can be: a day outside the years 1000 to 9999, or a team against itself. */
    public static Optional<GameId> of(LocalDate date, TeamCode away, TeamCode home) {
        return isPossible(date) && away != home ? Optional.of(new GameId(date, away, home)) : Optional.empty();
    }

    private static boolean isPossible(LocalDate date) { return date.getYear() >= 1000 && date.getYear() <= 9999; }

    /** Reads the text form. Only the 30 NBA codes count here: {@code BRK} or an impossible date is empty. */
    public static Optional<GameId> parse(String text) {
        return read(FORM, text);
    }

    /** Reads the league's game code, {@code 20240410/MEMCLE}, and its form in folder names, {@code 20240410-MEMCLE}: visitors first. */
    public static Optional<GameId> ofGameCode(String text) {
        return read(GAME_CODE, text);
    }

    private static Optional<GameId> read(Pattern pattern, String text) {
        var form = pattern.matcher(text);
        if (!form.matches() || form.group(2).equals(form.group(3)))
            return Optional.empty();
        return dateOf(form.group(1))
                .flatMap(date -> code(form.group(2)).flatMap(away -> code(form.group(3)).map(home -> new GameId(date, away, home))));
    }

    /** Date, away, home: the form of {@code game_id} in every table. */
    public String text() {
        var digits = (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
        return digits + "_" + away + "_" + home;
    }

    /** The same two teams on the same day, hosts and visitors exchanged: what a document becomes that takes the sides wrongly. */
    public GameId reversed() {
        return new GameId(date, home, away);
    }

    public boolean involves(TeamCode team) { return team == away || team == home; }

    @Override
    public String toString() { return text(); }

    private static Optional<LocalDate> dateOf(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<TeamCode> code(String text) {
        return Arrays.stream(TeamCode.values()).filter(team -> team.name().equals(text)).findFirst();
    }
}
