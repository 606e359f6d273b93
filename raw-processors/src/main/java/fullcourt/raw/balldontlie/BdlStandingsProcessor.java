package fullcourt.raw.balldontlie;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The whole league's standings of a day: {@code ball-dont-lie/standings/<2024-25>/<date>/<time>.json}. */
@Component
final class BdlStandingsProcessor implements RawProcessor {
    private static final int TEAMS = 30;
    private static final Pattern RECORD = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("ball-dont-lie/standings"));
    }

    @Override
    public Table table() {
        return BdlStandingsTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/standings/*");
    }

    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return rowsFound == TEAMS
                ? Optional.empty()
                : Optional.of("The standings list %d teams; they replace a day only with all %d.".formatted(rowsFound, TEAMS));
    }

    @Override
    public boolean isWholeOrNothing() {
        return true;
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        long wins = row.get(BdlStandingsTable.WINS);
        long games = wins + row.get(BdlStandingsTable.LOSSES);
        row.set(BdlStandingsTable.DAY, file.pathDate()).set(BdlStandingsTable.GAMES, games)
                .set(BdlStandingsTable.WIN_RATIO, games == 0 ? Optional.empty() : Optional.of((double) wins / games));
        split(row, file.row("/conference_record"), BdlStandingsTable.CONFERENCE_WINS, BdlStandingsTable.CONFERENCE_LOSSES);
        split(row, file.row("/division_record"), BdlStandingsTable.DIVISION_WINS, BdlStandingsTable.DIVISION_LOSSES);
        split(row, file.row("/home_record"), BdlStandingsTable.HOME_WINS, BdlStandingsTable.HOME_LOSSES);
        split(row, file.row("/road_record"), BdlStandingsTable.ROAD_WINS, BdlStandingsTable.ROAD_LOSSES);
    }

    private static void split(RowBuilder row, Optional<String> record, Column<Long> wins, Column<Long> losses) {
        Optional<Matcher> form = record.map(RECORD::matcher).filter(Matcher::matches);
        row.set(wins, form.map(match -> Long.valueOf(match.group(1)))).set(losses, form.map(match -> Long.valueOf(match.group(2))));
    }
}
