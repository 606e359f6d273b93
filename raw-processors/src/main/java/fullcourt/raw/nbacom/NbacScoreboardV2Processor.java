package fullcourt.raw.nbacom;

import fullcourt.league.BusinessDay;
import fullcourt.league.GameId;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A day's games: {@code nba-com/scoreboard-v2/<date>/<time>.json}, also in the form before it that has them below {@code scoreboard}.
 * The oldest form calls games final without a score; it is refused, the schedule knows as much.
 */
@Component
final class NbacScoreboardV2Processor implements RawProcessor {
    private static final long FINAL = 3;

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/scoreboard-v2"));
    }

    @Override
    public Table table() {
        return NbacScoreboardV2Table.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/games/*", "/scoreboard/games/*");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        Optional<String> start = file.row("/startTimeET").or(() -> file.row("/gameEt"));
        LocalDate date = PrintedDay.require("/startTimeET", start.or(() -> file.document("/gamedate")));
        ScoreboardSide home = ScoreboardSide.of(file, "home", NbacScoreboardV2Table.HOME_SCORE);
        ScoreboardSide away = ScoreboardSide.of(file, "away", NbacScoreboardV2Table.AWAY_SCORE);
        GameCode.requireSameSides("/gameCode", file.row("/gameCode"), away.team(), home.team());
        GameId game = GameId.of(date, away.team(), home.team())
                .orElseThrow(() -> new InvalidRowException("", "%s is listed against itself".formatted(home.team())));
        row.set(NbacScoreboardV2Table.GAME, game).set(NbacScoreboardV2Table.GAME_DATE, date)
                .set(NbacScoreboardV2Table.SEASON_YEAR, (long) row.get(NbacScoreboardV2Table.NBA_GAME).season().startYear())
                .set(NbacScoreboardV2Table.START_TIME, start.flatMap(WallClock::of).filter(NbacScoreboardV2Processor::hasTime)
                        .map(time -> BusinessDay.at(time.toLocalDate(), time.toLocalTime())))
                .set(NbacScoreboardV2Table.HOME, home.team()).set(NbacScoreboardV2Table.AWAY, away.team())
                .set(NbacScoreboardV2Table.HOME_SCORE, home.points()).set(NbacScoreboardV2Table.AWAY_SCORE, away.points());
        fillResult(row, home, away);
    }

    /** Midnight is how the league writes that only the day is known. */
    private static boolean hasTime(LocalDateTime start) {
        return !start.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static void fillResult(RowBuilder row, ScoreboardSide home, ScoreboardSide away) {
        boolean isOver = row.get(NbacScoreboardV2Table.STATUS) == FINAL && !isCalledOff(row);
        if (isOver && (home.points().isEmpty() || away.points().isEmpty()))
            throw new InvalidRowException("", "the game is final without a score");
        boolean isFinal = isOver && !home.points().equals(away.points());
        row.set(NbacScoreboardV2Table.IS_FINAL, isFinal);
        if (isFinal) {
            boolean homeWon = home.points().orElseThrow() > away.points().orElseThrow();
            row.set(NbacScoreboardV2Table.WINNER, homeWon ? home.team() : away.team())
                    .set(NbacScoreboardV2Table.WINNING_SIDE, homeWon ? "home" : "away");
        }
    }

    private static boolean isCalledOff(RowBuilder row) {
        String text = row.find(NbacScoreboardV2Table.STATUS_TEXT).orElse("").toLowerCase(Locale.ROOT);
        return text.contains("ppd") || text.contains("postpone") || text.contains("cancel") || text.contains("cncl");
    }
}
