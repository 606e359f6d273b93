package fullcourt.simulator.history;

import fullcourt.league.Season;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.UnusedHistory;
import fullcourt.simulator.season.UnusedHistory.Reason;
import fullcourt.simulator.season.PlayerAlias;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.SeasonSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A real season. Lines are read from the files when their day comes, by one thread at a time; so it must be closed. The rest is in memory, for any thread. */
public final class HistorySeason implements SeasonSource {
    private final HistoryDatabase database;
    private final Season season;
    private final HistoryGames history;
    private final HistoryLines lines;
    private final HistoryInjuries injuries;
    private final List<PlayerAlias> aliases;
    private final UnusedHistory unusedHistory;

    private final Set<HistoryFile> missing;

    private HistorySeason(HistoryDatabase database, Season season, Set<HistoryFile> missing) {
        this.database = database;
        this.season = season;
        this.missing = missing;
        this.history = new HistoryGames(database, season);
        this.lines = new HistoryLines(database, history.games());
        this.injuries = new HistoryInjuries(database, season, history);
        var compared = new HistoryAliases(database, history, injuries);
        this.aliases = compared.certain();
        this.unusedHistory = unusedHistory(compared);
    }

    /**
     * Reads {@code schedule_<2023-24>.parquet} and {@code player_box_scores_…}, and where they exist {@code tip_offs_…}, {@code player_prop_lines_…} and
     * {@code injury_transactions_2015-2025.parquet}.
     * @param playoffs whether the play-offs are played too (known from 2020-21 on); play-in games are in no file
     * @throws HistoryUnreadableException if the schedule or the box scores are missing, or a file is not as described
     */
    public static HistorySeason open(Path folder, Season season, boolean playoffs) {
        var database = new HistoryDatabase(folder);
        try {
            var missing = EnumSet.noneOf(HistoryFile.class);
            for (var file : HistoryFile.values()) {
                if (!database.load(file, season))
                    missing.add(file);
            }
            database.run("CREATE TABLE game AS SELECT * FROM every_game WHERE season_type = 'regular' OR " + playoffs);
            return new HistorySeason(database, season, missing);
        } catch (RuntimeException unreadable) {
            database.close();
            throw unreadable;
        }
    }

    /** Optional files that do not exist. */
    public Set<HistoryFile> missing() { return Collections.unmodifiableSet(missing); }

    @Override
    public boolean hasInjuryLists() { return !missing.contains(HistoryFile.INJURIES); }

    @Override
    public Season season() { return season; }

    @Override
    public List<Game> games() { return history.games(); }

    @Override
    public List<BoxRow> boxRows(Game game) { return history.boxRows(game); }

    @Override
    public List<InjuryNote> injuriesOnTheMorningOf(LocalDate day) { return injuries.onTheMorningOf(day); }

    @Override
    public List<PropSnapshot> propSnapshotsTakenOn(LocalDate day) { return lines.takenOn(day); }

    @Override
    public List<PlayerAlias> aliases() { return aliases; }

    @Override
    public UnusedHistory unusedHistory() { return unusedHistory; }

    @Override
    public void close() { database.close(); }

    private UnusedHistory unusedHistory(HistoryAliases compared) {
        var counts = lines.unusedHistory();
        counts.put(Reason.PLAYOFF_GAMES, database.count("SELECT count(*) FROM every_game ANTI JOIN game USING (game_id)"));
        counts.put(Reason.BOX_ROWS_WITHOUT_GAME, database.count("SELECT count(*) FROM box ANTI JOIN every_game USING (game_id)"));
        counts.put(Reason.INJURIES_WITHOUT_PLAYER, injuries.withoutPlayer());
        counts.put(Reason.AMBIGUOUS_ALIASES, compared.ambiguous());
        return UnusedHistory.of(counts);
    }
}
