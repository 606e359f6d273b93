package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlLiveBoxscoresTable.*;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.Minutes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The games of the evening in progress, every few minutes: {@code ball-dont-lie/live-boxscores/<date>/<time>.json}. A late game is
 * still of the day it began on, which is the game's own; the path may have the next one.
 */
@Component
final class BdlLiveBoxscoresProcessor implements RawProcessor {
    private static final NestedGames GAMES = new NestedGames("/liveBoxes/*");
    private static final DateTimeFormatter POLL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("ball-dont-lie/live-boxscores"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return GAMES.rows();
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        BdlGame game = GAMES.game(file);
        game.fillIdentity(row, GAMES.team(file, game));
        LiveState.of(game, file.parent(GAMES.games(), "/time")).fill(row);
        BdlBoxscoreLine.fillPlayer(row, file);
        row.set(MINUTES_DECIMAL, row.find(BdlPlayerBoxscoresTable.MINUTES_TEXT).flatMap(Minutes::of));
        fillPoll(row, file);
    }

    private static void fillPoll(RowBuilder row, FileContext file) {
        Optional<Instant> printed = file.document("/timestamp").flatMap(POLLED_AT.type().parser());
        Instant polledAt = printed.orElse(file.capturedAt());
        row.set(POLLED_AT, polledAt).set(POLL_ID, file.document("/pollId").orElseGet(() -> POLL.format(polledAt)));
    }
}
