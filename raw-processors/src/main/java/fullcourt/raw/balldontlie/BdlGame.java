package fullcourt.raw.balldontlie;

import fullcourt.league.GameId;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The game part of a box-score row. Both feeds write a game's facts under the same names, only at different places.
 * @param facts reads one of them by its pointer
 */
record BdlGame(Places places, Function<String, Optional<String>> facts, TeamCode home, TeamCode away) {

    /** JSON pointers of a game's facts. */
    record Places(String date, String season, String status, String period, String postseason, String homeScore, String visitorScore,
            String id) {

        /** @param game pointer to the game itself, empty if the pointers start there */
        static Places below(String game) {
            return new Places(game + "/date", game + "/season", game + "/status", game + "/period", game + "/postseason",
                    game + "/home_team_score", game + "/visitor_team_score", game + "/id");
        }
    }

    void fill(RowBuilder row, TeamCode team) {
        fillIdentity(row, team);
        row.set(BdlPlayerBoxscoresTable.SEASON_YEAR, number(BdlPlayerBoxscoresTable.SEASON_YEAR, places.season)
                .orElseGet(() -> (long) Season.of(row.get(BdlPlayerBoxscoresTable.GAME_DATE)).startYear()));
        fillState(row);
    }

    /** Which game it is and for whom the player plays in it: the part that live polls have in common. */
    void fillIdentity(RowBuilder row, TeamCode team) {
        LocalDate date = date();
        if (home == away || (team != home && team != away))
            throw new InvalidRowException("", "a player of %s is listed for the game %s at %s".formatted(team, away, home));
        GameId game = GameId.of(date, away, home).orElseThrow(() -> new InvalidRowException("", "%s is no day of a game".formatted(date)));
        row.set(BdlPlayerBoxscoresTable.GAME, game).set(BdlPlayerBoxscoresTable.GAME_DATE, date)
                .set(BdlPlayerBoxscoresTable.HOME, home).set(BdlPlayerBoxscoresTable.AWAY, away).set(BdlPlayerBoxscoresTable.TEAM, team);
        fillIds(row);
    }

    private void fillState(RowBuilder row) {
        Optional<String> status = status();
        row.set(BdlPlayerBoxscoresTable.STATUS, status)
                .set(BdlPlayerBoxscoresTable.IS_FINAL, status.filter(text -> text.toLowerCase(Locale.ROOT).contains("final")).isPresent())
                .set(BdlPlayerBoxscoresTable.PERIOD, period())
                .set(BdlPlayerBoxscoresTable.IS_POSTSEASON, facts.apply(places.postseason).filter("true"::equals).isPresent())
                .set(BdlPlayerBoxscoresTable.HOME_SCORE, homeScore())
                .set(BdlPlayerBoxscoresTable.AWAY_SCORE, awayScore());
    }

    /** As printed. */
    Optional<String> status() {
        return facts.apply(places.status);
    }

    Optional<Long> period() {
        return number(BdlPlayerBoxscoresTable.PERIOD, places.period);
    }

    Optional<Long> homeScore() {
        return number(BdlPlayerBoxscoresTable.HOME_SCORE, places.homeScore);
    }

    Optional<Long> awayScore() {
        return number(BdlPlayerBoxscoresTable.AWAY_SCORE, places.visitorScore);
    }

    private void fillIds(RowBuilder row) {
        Optional<FeedId> id = number(BdlPlayerBoxscoresTable.BDL_GAME_ID, places.id).map(FeedId::new);
        row.set(BdlPlayerBoxscoresTable.BDL_GAME_ID, id.flatMap(FeedId::own)).set(BdlPlayerBoxscoresTable.NBA_GAME,
                id.flatMap(FeedId::nbaGame));
    }

    /** The day in New York: {@code 2025-06-22}, in older documents with a meaningless time behind it. */
    private LocalDate date() {
        String text = facts.apply(places.date).orElseThrow(() -> new InvalidRowException("", "the game's date is missing"));
        ColumnType<LocalDate> type = BdlPlayerBoxscoresTable.GAME_DATE.type();
        return type.parser().apply(text.length() > 10 ? text.substring(0, 10) : text).orElseThrow(
                () -> new InvalidRowException("", "the game's date is '%s', accepted is %s".formatted(text, type.accepts())));
    }

    private Optional<Long> number(Column<Long> column, String place) {
        return facts.apply(place).map(text -> column.type().parser().apply(text).orElseThrow(() -> new InvalidRowException("",
                "the game's %s is '%s', accepted is %s".formatted(column.name(), text, column.type().accepts()))));
    }
}
