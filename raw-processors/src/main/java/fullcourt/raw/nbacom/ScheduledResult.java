package fullcourt.raw.nbacom;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.RowBuilder;
import java.util.Locale;
import java.util.Optional;

/** How far a game is, and how it ended. A number 3 with equal or missing scores is no end: no game of this sport ends so. */
final class ScheduledResult {
    private static final long FINAL = 3;

    private ScheduledResult() {}

    static void fill(RowBuilder row, FileContext file) {
        String status = status(row.get(NbacScheduleTable.STATUS), file);
        Optional<Long> home = score(NbacScheduleTable.HOME_SCORE, file, "/homeTeam/score");
        Optional<Long> away = score(NbacScheduleTable.AWAY_SCORE, file, "/awayTeam/score");
        boolean isFinal = status.equals("Final") && home.isPresent() && away.isPresent() && !home.equals(away);
        row.set(NbacScheduleTable.STATUS_TEXT, status).set(NbacScheduleTable.IS_FINAL, isFinal);
        if (isFinal)
            row.set(NbacScheduleTable.HOME_SCORE, home).set(NbacScheduleTable.AWAY_SCORE, away)
                    .set(NbacScheduleTable.WINNER, row.find(home.orElseThrow() > away.orElseThrow()
                            ? NbacScheduleTable.HOME_TRICODE
                            : NbacScheduleTable.AWAY_TRICODE));
    }

    private static String status(long number, FileContext file) {
        String text = file.row("/gameStatusText").orElse("").toLowerCase(Locale.ROOT);
        if (text.contains("cancel") || text.contains("cncl"))
            return "Cancelled";
        if (text.contains("ppd") || text.contains("postpone") || (number != FINAL && isMarkedPostponed(file)))
            return "Postponed";
        return number == FINAL ? "Final" : number == 1 ? "Scheduled" : "In Progress";
    }

    /** A moved game keeps the mark for good, so it says nothing of one that was played. */
    private static boolean isMarkedPostponed(FileContext file) {
        return file.row("/postponedStatus").filter(mark -> mark.equals("Y")).isPresent();
    }

    private static Optional<Long> score(Column<Long> column, FileContext file, String pointer) {
        return file.row(pointer, column);
    }
}
