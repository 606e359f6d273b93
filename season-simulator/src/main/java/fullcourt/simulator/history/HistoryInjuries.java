package fullcourt.simulator.history;

import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.InjuryNote.Status;
import fullcourt.simulator.season.Player;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Injury lists derived from the season's transactions. A player is on the list from the day after he went out until the day after he was
 * activated or played again, on the day of the transaction or later. His newest transaction decides how he is listed.
 */
final class HistoryInjuries {
    /** On one day a player is activated before he goes out, and a game-day note comes before the injured list. */
    private static final String TRANSACTIONS = """
            SELECT event_date, team, player_id, player_name, event = 'out' AS goes_out, contains(notes, 'DTD') AS day_to_day, coalesce(notes, '') AS notes
            FROM injury WHERE player_id IS NOT NULL AND event_date BETWEEN ? AND ?
            ORDER BY event_date, event, day_to_day DESC, player_id, notes
            """;
    private static final String WITHOUT_PLAYER = "SELECT count(*) FROM injury WHERE player_id IS NULL AND event_date BETWEEN ? AND ?";

    private final List<Transaction> transactions;
    private final Map<Long, NavigableSet<LocalDate>> daysPlayed = new HashMap<>();
    private final long withoutPlayer;

    HistoryInjuries(HistoryDatabase database, Season season, HistoryGames history) {
        transactions = database.query(TRANSACTIONS, HistoryInjuries::transaction, season.firstDay(), season.lastDay());
        withoutPlayer = database.count(WITHOUT_PLAYER, season.firstDay(), season.lastDay());
        for (var game : history.games())
            rememberWhoPlayed(game, history);
    }

    List<InjuryNote> onTheMorningOf(LocalDate day) {
        return newestBefore(day).stream().filter(transaction -> transaction.goesOut && !playedAgain(transaction, day))
                .map(Transaction::note).toList();
    }

    long withoutPlayer() { return withoutPlayer; }

    List<Player> players() { return transactions.stream().map(Transaction::player).distinct().toList(); }

    private Collection<Transaction> newestBefore(LocalDate day) {
        var newest = new TreeMap<Long, Transaction>();
        for (var transaction : transactions) {
            if (!transaction.day.isBefore(day))
                break;
            newest.put(transaction.player.bdlId(), transaction);
        }
        return newest.values();
    }

    private boolean playedAgain(Transaction transaction, LocalDate day) {
        var played = daysPlayed.get(transaction.player.bdlId());
        var next = played == null ? null : played.ceiling(transaction.day);
        return next != null && next.isBefore(day);
    }

    private void rememberWhoPlayed(Game game, HistoryGames history) {
        for (var row : history.boxRows(game))
            daysPlayed.computeIfAbsent(row.player().bdlId(), _ -> new TreeSet<>()).add(game.date());
    }

    private static Transaction transaction(ResultSet row) throws SQLException {
        return new Transaction(row.getObject("event_date", LocalDate.class), HistoryGames.team(row, "team"),
                Player.named(ProviderId.ofPlayer(row.getLong("player_id")), row.getString("player_name")), row.getBoolean("goes_out"),
                row.getBoolean("day_to_day"), row.getString("notes"));
    }

    private record Transaction(LocalDate day, TeamCode team, Player player, boolean goesOut, boolean dayToDay, String notes) {

        InjuryNote note() { return new InjuryNote(player, team, dayToDay ? Status.DAY_TO_DAY : Status.OUT, Optional.empty(), notes); }
    }
}
