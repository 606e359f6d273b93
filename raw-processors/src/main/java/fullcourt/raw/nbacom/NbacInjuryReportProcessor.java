package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.league.GameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The league's injury report of an hour: {@code nba-com/injury-report-data/<date>/<HH>/<time>.json}. */
@Component
final class NbacInjuryReportProcessor implements RawProcessor {
    private static final String NOT_SUBMITTED = "not yet submitted";

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/injury-report-data"));
    }

    @Override
    public Table table() {
        return NbacInjuryReportTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/records/*");
    }

    /** Who is missing from a report reads as available, so a cut-off one must not count. */
    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return file.document("/parsing_stats/total_records").flatMap(INT64.parser()).filter(count -> count != rowsFound)
                .map(count -> "The report has %d records and says of itself that it has %d.".formatted(rowsFound, count));
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        requirePlayer(file);
        fillReport(row, file);
        fillGame(row, file);
        String name = row.get(NbacInjuryReportTable.PRINTED_NAME);
        row.set(NbacInjuryReportTable.FULL_NAME, ReportWords.spoken(name)).set(NbacInjuryReportTable.PLAYER, PlayerLookup.of(name))
                .set(NbacInjuryReportTable.STATUS, ReportWords.status(file.row("/status")))
                .set(NbacInjuryReportTable.REASON_CATEGORY, ReportWords.category(row.find(NbacInjuryReportTable.REASON)));
    }

    private static void requirePlayer(FileContext file) {
        String words = (file.row("/status").orElse("") + " " + file.row("/reason").orElse("")).toLowerCase(Locale.ROOT);
        if (file.row("/player").isEmpty() && words.contains(NOT_SUBMITTED))
            throw InvalidRowException.outOfScope("", "the team has not submitted its list yet");
    }

    private static void fillReport(RowBuilder row, FileContext file) {
        ReportHour report = ReportHour.of(file);
        row.set(NbacInjuryReportTable.REPORT_DATE, report.date()).set(NbacInjuryReportTable.REPORT_HOUR, (long) report.hour())
                .set(NbacInjuryReportTable.REPORTED_AT, report.instant())
                .set(NbacInjuryReportTable.SEASON, Season.of(report.date()).label())
                .set(NbacInjuryReportTable.REPORT_CONFIDENCE,
                        file.document("/parsing_stats/overall_confidence")
                                .flatMap(NbacInjuryReportTable.REPORT_CONFIDENCE.type().parser()))
                .set(NbacInjuryReportTable.RUN_ID, file.document("/metadata/run_id"));
    }

    private static void fillGame(RowBuilder row, FileContext file) {
        LocalDate date = PrintedDay.require("/date", file.row("/date"));
        TeamCode team = NbaTeams.require(Optional.empty(), file.row("/team"));
        row.set(NbacInjuryReportTable.GAME_DATE, date).set(NbacInjuryReportTable.TEAM, team)
                .set(NbacInjuryReportTable.GAME_TIME, file.row("/gametime").map(text -> text.replace("(ET)", "").strip()));
        Optional<GameId> game = row.find(NbacInjuryReportTable.MATCHUP).flatMap(matchup -> game(date, matchup));
        if (game.filter(found -> !found.involves(team)).isPresent())
            throw new InvalidRowException("/team", "a player of %s is listed for %s".formatted(team, game.orElseThrow()));
        row.set(NbacInjuryReportTable.GAME, game).set(NbacInjuryReportTable.AWAY, game.map(GameId::away))
                .set(NbacInjuryReportTable.HOME, game.map(GameId::home));
    }

    /** {@code MIL@SAS}; the printed form wraps lines, so a pairing may be cut. */
    private static Optional<GameId> game(LocalDate date, String matchup) {
        String[] teams = matchup.split("@", -1);
        return teams.length != 2
                ? Optional.empty()
                : TeamCode.of(teams[0]).flatMap(away -> TeamCode.of(teams[1]).flatMap(home -> GameId.of(date, away, home)));
    }
}
