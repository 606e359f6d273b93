package fullcourt.raw.nbacom;

import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.InvalidRowException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The game of a book: what the document says of it, and where it is silent, what its folder {@code 20240410-MEMCLE} does. */
final class GamebookGame {
    private static final Pattern CODE = Pattern.compile("(\\d{8})[-/]([A-Z]{3})([A-Z]{3})");

    private GamebookGame() {}

    /** {@code 20240410/MEMCLE}. */
    static Optional<String> code(FileContext file) {
        return file.document("/game_code").or(() -> folder(file).map(folder -> folder.group().replace('-', '/')));
    }

    static GameId of(FileContext file) {
        Optional<Matcher> code = code(file).map(CODE::matcher).filter(Matcher::matches);
        LocalDate date = PrintedDay.require("", file.document("/date").or(() -> code.map(of -> of.group(1))));
        TeamCode away = NbaTeams.require(Optional.empty(), file.document("/away_team").or(() -> code.map(of -> of.group(2))));
        TeamCode home = NbaTeams.require(Optional.empty(), file.document("/home_team").or(() -> code.map(of -> of.group(3))));
        GameCode.requireSameSides("", code(file), away, home);
        return GameId.of(date, away, home).orElseThrow(() -> new InvalidRowException("", "%s is listed against itself".formatted(home)));
    }

    private static Optional<Matcher> folder(FileContext file) {
        return file.path().segments().stream().map(CODE::matcher).filter(Matcher::matches).findFirst();
    }
}
