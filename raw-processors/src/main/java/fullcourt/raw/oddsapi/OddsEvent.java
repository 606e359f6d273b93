package fullcourt.raw.oddsapi;

import fullcourt.league.BusinessDay;
import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The game part of an offer: which game, when it starts, and when the offer was seen. @param at where the event is in the document */
record OddsEvent(FileContext file, String at, Optional<Instant> start, Instant seenAt) {
    private static final Pattern TAG = Pattern.compile(".*(snap-\\d{4})\\b.*");

    /** @param start which column the announced start belongs to */
    static OddsEvent of(FileContext file, String at, Column<Instant> start) {
        Optional<Instant> documented = at.isEmpty() ? Optional.empty() : instant(file, "/timestamp", OddsEventColumns.SNAPSHOT_AT);
        return new OddsEvent(file, at, instant(file, at + "/commence_time", start),
                documented.orElse(file.capturedAt()));
    }

    static Optional<Instant> instant(FileContext file, String pointer, Column<Instant> column) {
        return file.document(pointer).map(text -> column.type().parser().apply(text).orElseThrow(() -> new InvalidRowException("",
                "%s is '%s', accepted is %s".formatted(column.name(), text, column.type().accepts()))));
    }

    void fill(RowBuilder row) {
        GameId game = game();
        row.set(OddsEventColumns.GAME, game).set(OddsEventColumns.GAME_DATE, game.date())
                .set(OddsEventColumns.HOME, game.home()).set(OddsEventColumns.AWAY, game.away())
                .set(OddsEventColumns.EVENT_ID, file.document(at + "/id")).set(OddsEventColumns.SNAPSHOT_AT, seenAt)
                .set(OddsEventColumns.SNAPSHOT_TAG, Optional.of(TAG.matcher(file.path().fileName())).filter(Matcher::matches)
                        .map(tag -> tag.group(1)))
                .set(OddsEventColumns.MINUTES_BEFORE_TIP,
                        start.map(tip -> Math.floorDiv(Duration.between(seenAt, tip).toSeconds(), 60L)))
                .set(OddsEventColumns.DATA_SOURCE, at.isEmpty() ? "current" : "historical");
    }

    /** The day is that of the announced start in New York; only without one it is the path's. */
    private GameId game() {
        TeamCode home = team("/home_team");
        TeamCode away = team("/away_team");
        if (home == away)
            throw new InvalidRowException("", "%s is both home and away".formatted(home));
        LocalDate date = start.map(BusinessDay::of).orElseGet(file::pathDate);
        return GameId.of(date, away, home).orElseThrow(() -> new InvalidRowException("", "%s is no day of a game".formatted(date)));
    }

    private TeamCode team(String pointer) {
        String printed = file.document(at + pointer).orElse("");
        return TeamCode.of(printed).orElseThrow(() -> new InvalidRowException("", "'%s' is none of the 30 teams".formatted(printed)));
    }
}
