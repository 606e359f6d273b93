package fullcourt.raw.nbacom;

import fullcourt.league.GameType;
import fullcourt.league.NbaGameId;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.GameClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The league's play by play of one game: {@code nba-com/play-by-play/<date>/game-<ten digits>/<time>.json}. */
@Component
final class NbacPlayByPlayProcessor implements RawProcessor {
    private static final Pattern GAME_SEGMENT = Pattern.compile("game[-_](\\d{10})");
    private static final Pattern CLOCK = Pattern.compile("PT(\\d{1,2})M(\\d{1,2}(?:\\.\\d{1,3})?)S");
    private static final BigDecimal SECONDS_OF_A_MINUTE = BigDecimal.valueOf(60);

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/play-by-play"));
    }

    @Override
    public Table table() {
        return NbacPlayByPlayTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/playByPlay/game/actions/*");
    }

    /** A game replaces what was there of it, so a part of one must not. */
    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        game(file);
        return file.document("/metadata/eventCount").flatMap(ColumnType.INT64.parser()).filter(announced -> announced != rowsFound)
                .map(announced -> "The document has %d events and says of itself that it has %d.".formatted(rowsFound, announced));
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        NbaGameId game = game(file);
        if (game.type() == GameType.ALL_STAR)
            throw InvalidRowException.outOfScope("", "not a league game: an All-Star game");
        BigDecimal remaining = remaining(file.row("/clock"));
        row.set(NbacPlayByPlayTable.NBA_GAME, game).set(NbacPlayByPlayTable.GAME_DATE, file.pathDate())
                .set(NbacPlayByPlayTable.SEASON_YEAR, (long) game.season().startYear()).set(NbacPlayByPlayTable.CLOCK, remaining)
                .set(NbacPlayByPlayTable.ELAPSED, GameClock.elapsed(row.get(NbacPlayByPlayTable.PERIOD), remaining));
        PlayedAction.fill(row, file);
    }

    /** Older documents call it {@code gameId} in their head; the path has it, too. */
    private static NbaGameId game(FileContext file) {
        List<String> ids = Stream.of(file.document("/playByPlay/game/gameId"), file.document("/metadata/game_id"),
                file.document("/metadata/gameId"), gameOfPath(file)).flatMap(Optional::stream).distinct().toList();
        if (ids.size() != 1)
            throw new InvalidRowException("", "the document is about the games %s, expected is one".formatted(ids));
        return NbaGameId.parse(ids.getFirst())
                .orElseThrow(() -> new InvalidRowException("", "'%s' is no game id".formatted(ids.getFirst())));
    }

    private static Optional<String> gameOfPath(FileContext file) {
        return file.path().segments().stream().map(GAME_SEGMENT::matcher).filter(Matcher::matches).map(segment -> segment.group(1))
                .findFirst();
    }

    /** {@code PT11M46.00S}: seconds left. */
    private static BigDecimal remaining(Optional<String> clock) {
        Matcher form = CLOCK.matcher(clock.orElse(""));
        if (!form.matches())
            throw new InvalidRowException("/clock", "the clock is '%s', accepted is PT11M46.00S".formatted(clock.orElse("")));
        return new BigDecimal(form.group(1)).multiply(SECONDS_OF_A_MINUTE).add(new BigDecimal(form.group(2)));
    }
}
