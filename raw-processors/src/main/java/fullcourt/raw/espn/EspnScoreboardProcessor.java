package fullcourt.raw.espn;

import static fullcourt.raw.espn.EspnScoreboardTable.*;

import fullcourt.league.Season;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A day's games: {@code espn/scoreboard/<date>/<time>.json}. A game that is put off or called off has no score and is left to the schedule. */
@Component
final class EspnScoreboardProcessor implements RawProcessor {
    private static final Pattern NOT_PLAYED = Pattern.compile("postponed|cancell?ed");

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("espn/scoreboard"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/games/*");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        EspnSide home = EspnSide.of(file, "home");
        EspnSide away = EspnSide.of(file, "away");
        EspnDay day = EspnDay.of(file);
        fillStatus(row, file);
        row.set(GAME, day.game(away.team(), home.team())).set(GAME_DATE, day.date())
                .set(SEASON_YEAR, (long) Season.of(day.date()).startYear())
                .set(HOME, home.team()).set(HOME_ESPN_ID, home.espnId()).set(AWAY, away.team()).set(AWAY_ESPN_ID, away.espnId());
        if (row.get(IS_COMPLETED))
            row.set(HOME_WON, home.won()).set(AWAY_WON, away.won());
        if (row.find(ESPN_STATE).filter("pre"::equals).isEmpty())
            row.set(HOME_SCORE, home.score()).set(AWAY_SCORE, away.score());
    }

    private static void fillStatus(RowBuilder row, FileContext file) {
        String status = file.row("/status").orElseThrow(() -> new InvalidRowException("/status", "the status is missing"))
                .toLowerCase(Locale.ROOT);
        if (NOT_PLAYED.matcher(status).find())
            throw InvalidRowException.outOfScope("/status", "the game is %s".formatted(status));
        row.set(STATUS, status).set(IS_COMPLETED,
                status.startsWith("final") || row.find(ESPN_STATE).filter("post"::equals).isPresent());
    }
}
