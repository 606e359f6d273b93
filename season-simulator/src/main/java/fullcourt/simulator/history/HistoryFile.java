package fullcourt.simulator.history;

import static fullcourt.simulator.history.HistoryColumn.optional;
import static fullcourt.simulator.history.HistoryColumn.required;

import fullcourt.league.Season;
import fullcourt.simulator.history.HistoryColumn.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a season's history and the columns that are read. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
public enum HistoryFile {
    SCHEDULE("schedule_%s.parquet", "every_game", "", List.of(
            required("game_id", Kind.GAME), required("season_type", Kind.TEXT), required("game_date", Kind.DAY),
            required("home_team", Kind.TEAM), required("away_team", Kind.TEAM), required("home_score", Kind.WHOLE),
            required("away_score", Kind.WHOLE), optional("overtime_periods", Kind.WHOLE), optional("neutral_listed", Kind.TRUTH))),
    BOX_SCORES("player_box_scores_%s.parquet", "box", "", Stream.concat(Stream.of(
            required("game_id", Kind.GAME), required("team", Kind.TEAM), optional("is_home", Kind.TRUTH), required("player_id", Kind.WHOLE),
            required("player_name", Kind.TEXT), optional("minutes", Kind.WHOLE)),
            HistoryGames.COUNTS.values().stream().map(count -> optional(count, Kind.WHOLE))).toList()),
    INJURIES("injury_transactions_2015-2025.parquet", "injury",
            "no injury lists are written, and no player is known to be hurt or available", List.of(
                    required("event_date", Kind.DAY), required("team", Kind.TEAM), optional("player_id", Kind.WHOLE),
                    required("player_name", Kind.TEXT), required("event", Kind.TEXT), optional("notes", Kind.TEXT))),
    TIP_OFFS("tip_offs_%s.parquet", "tip_off",
            "games have no tip-off time, noon in New York is the cut-off (or the odds feed's start, where lines exist)", List.of(
                    required("game_id", Kind.GAME), optional("tip_off_utc", Kind.INSTANT))),
    LINES("player_prop_lines_%s.parquet", "line", "no prop lines are written", List.of(
            optional("game_id", Kind.TEXT), optional("event_id", Kind.TEXT), optional("snapshot_ts_utc", Kind.INSTANT),
            optional("commence_time_utc", Kind.INSTANT), optional("bookmaker", Kind.TEXT), optional("market", Kind.TEXT),
            optional("player_id", Kind.WHOLE), optional("player_name", Kind.TEXT), optional("line", Kind.NUMBER),
            optional("over_price", Kind.WHOLE), optional("under_price", Kind.WHOLE)));

    private final String pattern;
    private final String view;
    private final String withoutIt;
    private final List<HistoryColumn> columns;

    HistoryFile(String pattern, String view, String withoutIt, List<HistoryColumn> columns) {
        this.pattern = pattern;
        this.view = view;
        this.withoutIt = withoutIt;
        this.columns = columns;
    }

    /** "schedule_2023-24.parquet". */
    public String nameIn(Season season) { return pattern.formatted(season); }

    /** What a replay without this file lacks; empty for a file that a replay needs. */
    public Optional<String> withoutIt() {
        return Optional.of(withoutIt).filter(text -> !text.isEmpty());
    }

    String view() { return view; }

    List<HistoryColumn> columns() { return columns; }
}
