package fullcourt.raw.bigdataball;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which game a file is about: {@code [2025-06-22]-0042400407-IND@OKC.csv}, visitors first. Only the name tells the teams; a document may carry
 * the provider's name of the file inside.
 */
record FiledGame(NbaGameId id, TeamCode away, TeamCode home) {
    private static final Pattern NAME = Pattern.compile(".*-(\\d{10})-([A-Za-z]{2,4})@([A-Za-z]{2,4})\\b.*");
    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("MM/dd/uuuu"));
    private static final int DIGITS = 10;

    static FiledGame of(FileContext file) {
        Matcher name = Stream.of(Optional.of(file.path().fileName()), file.document("/file_name"), file.document("/file_info/name"))
                .flatMap(Optional::stream).map(NAME::matcher).filter(Matcher::matches).findFirst()
                .orElseThrow(() -> new InvalidRowException("",
                        "no name of the file says who played, as [2025-06-22]-0042400407-IND@OKC.csv does"));
        NbaGameId id = NbaGameId.parse(name.group(1))
                .orElseThrow(() -> new InvalidRowException("", "%s is no game id".formatted(name.group(1))));
        return new FiledGame(id, team(name.group(2), id), team(name.group(3), id));
    }

    private static TeamCode team(String code, NbaGameId id) {
        return TeamCode.of(code).orElseThrow(() -> id.type().counts()
                ? new InvalidRowException("", "'%s' is none of the 30 teams".formatted(code))
                : InvalidRowException.outOfScope("", "not a league game: team %s plays".formatted(code)));
    }

    /** @throws InvalidRowException if the row is of another game than the file */
    void fill(RowBuilder row, FileContext file) {
        NbaGameId own = file.row("/game_id").flatMap(FiledGame::withZeros)
                .orElseThrow(() -> new InvalidRowException("/game_id", "the game's id is missing or no number"));
        if (!own.equals(id))
            throw new InvalidRowException("/game_id", "the row is of game %s, the file of %s".formatted(own, id));
        LocalDate date = date(file.row("/date").orElseThrow(() -> new InvalidRowException("/date", "the date is missing")));
        GameId game = GameId.of(date, away, home)
                .orElseThrow(() -> new InvalidRowException("/date", "%s cannot play %s on %s".formatted(away, home, date)));
        row.set(BigDataBallTable.GAME, game).set(BigDataBallTable.NBA_GAME, id).set(BigDataBallTable.GAME_DATE, date)
                .set(BigDataBallTable.SEASON_YEAR, (long) id.season().startYear()).set(BigDataBallTable.HOME, home)
                .set(BigDataBallTable.AWAY, away);
    }

    /** {@code 42400407}, also as {@code 42400407.0}, is {@code 0042400407}. */
    private static Optional<NbaGameId> withZeros(String printed) {
        return ColumnType.INT64.parser().apply(printed).filter(number -> number > 0).map(String::valueOf)
                .filter(digits -> digits.length() <= DIGITS)
                .flatMap(digits -> NbaGameId.parse("0".repeat(DIGITS - digits.length()) + digits));
    }

    private static LocalDate date(String printed) {
        for (DateTimeFormatter form : DATES) {
            try {
                return LocalDate.parse(printed, form);
            } catch (DateTimeParseException _) {
                continue;
            }
        }
        throw new InvalidRowException("/date", "'%s' is no date as 2025-06-22 or 06/22/2025".formatted(printed));
    }
}
