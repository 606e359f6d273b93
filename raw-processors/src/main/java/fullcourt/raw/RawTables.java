package fullcourt.raw;

import fullcourt.platform.tables.Table;
import fullcourt.raw.balldontlie.BdlActivePlayersTable;
import fullcourt.raw.balldontlie.BdlInjuriesTable;
import fullcourt.raw.balldontlie.BdlLiveBoxscoresTable;
import fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable;
import fullcourt.raw.balldontlie.BdlStandingsTable;
import fullcourt.raw.basketballref.BrRostersTable;
import fullcourt.raw.bettingpros.BettingProsPlayerPropsTable;
import fullcourt.raw.bigdataball.BigDataBallTable;
import fullcourt.raw.espn.EspnBoxscoresTable;
import fullcourt.raw.espn.EspnScoreboardTable;
import fullcourt.raw.espn.EspnTeamRostersTable;
import fullcourt.raw.nbacom.NbacGamebookPlayerStatsTable;
import fullcourt.raw.nbacom.NbacInjuryReportTable;
import fullcourt.raw.nbacom.NbacPlayByPlayTable;
import fullcourt.raw.nbacom.NbacPlayerBoxscoresTable;
import fullcourt.raw.nbacom.NbacPlayerListTable;
import fullcourt.raw.nbacom.NbacPlayerMovementTable;
import fullcourt.raw.nbacom.NbacRefereeAssignmentsTable;
import fullcourt.raw.nbacom.NbacScheduleTable;
import fullcourt.raw.nbacom.NbacScoreboardV2Table;
import fullcourt.raw.nbacom.NbacTeamBoxscoreTable;
import fullcourt.raw.oddsapi.OddsApiGameLinesTable;
import fullcourt.raw.oddsapi.OddsApiPlayerPropsTable;
import fullcourt.raw.reference.PlayerAliasesTable;
import java.util.List;

/** Every table that files fill, for the catalogue that SQL is checked against. */
public final class RawTables {
    public static final List<Table> ALL = List.of(NbacScheduleTable.TABLE, BdlPlayerBoxscoresTable.TABLE, BdlInjuriesTable.TABLE,
            BdlStandingsTable.TABLE, OddsApiPlayerPropsTable.TABLE, PlayerAliasesTable.TABLE,
            BdlLiveBoxscoresTable.TABLE, BdlActivePlayersTable.TABLE, BrRostersTable.TABLE, EspnBoxscoresTable.TABLE,
            EspnTeamRostersTable.TABLE, EspnScoreboardTable.TABLE, BettingProsPlayerPropsTable.TABLE,
            NbacGamebookPlayerStatsTable.TABLE, NbacInjuryReportTable.TABLE, NbacRefereeAssignmentsTable.TABLE,
            NbacPlayerMovementTable.TABLE,
            NbacTeamBoxscoreTable.TABLE, NbacScoreboardV2Table.TABLE,
            NbacPlayerListTable.TABLE, NbacPlayerBoxscoresTable.TABLE, NbacPlayByPlayTable.TABLE, BigDataBallTable.TABLE,
            OddsApiGameLinesTable.TABLE);

    private RawTables() {}
}
