package fullcourt.raw.nbacom;

import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two lists that a document about officials holds, under the names readers know them by. */
@Configuration(proxyBeanMethods = false)
public class RefereeViews {
    private static final Table GAMES = Table.named("nba_raw", "nbac_referee_game_assignments")
            .grain("one official and game")
            .columns(NbacRefereeAssignmentsTable.NBA_GAME, NbacRefereeAssignmentsTable.GAME, NbacRefereeAssignmentsTable.GAME_DATE,
                    NbacRefereeAssignmentsTable.SEASON_YEAR, NbacRefereeAssignmentsTable.GAME_CODE, NbacRefereeAssignmentsTable.HOME,
                    NbacRefereeAssignmentsTable.AWAY, NbacRefereeAssignmentsTable.POSITION, NbacRefereeAssignmentsTable.OFFICIAL_NAME,
                    NbacRefereeAssignmentsTable.OFFICIAL_CODE, NbacRefereeAssignmentsTable.JERSEY)
            .partitionedBy(NbacRefereeAssignmentsTable.GAME_DATE)
            .naturalKey(NbacRefereeAssignmentsTable.GAME_DATE, NbacRefereeAssignmentsTable.OFFICIAL_CODE);
    private static final Table REPLAY_CENTER = Table.named("nba_raw", "nbac_referee_replay_center")
            .grain("one official and day in the replay centre")
            .columns(NbacRefereeAssignmentsTable.GAME_DATE, NbacRefereeAssignmentsTable.OFFICIAL_CODE,
                    NbacRefereeAssignmentsTable.OFFICIAL_NAME)
            .partitionedBy(NbacRefereeAssignmentsTable.GAME_DATE)
            .naturalKey(NbacRefereeAssignmentsTable.GAME_DATE, NbacRefereeAssignmentsTable.OFFICIAL_CODE);

    /** Who works on which court. */
    public static final View ON_COURT = new View(GAMES, SqlFile.of(RefereeViews.class, GAMES.id()));

    /** Who looks at replays for all courts. */
    public static final View IN_REPLAY_CENTER = new View(REPLAY_CENTER, SqlFile.of(RefereeViews.class, REPLAY_CENTER.id()));

    @Bean
    View refereeGameAssignmentsView() {
        return ON_COURT;
    }

    @Bean
    View refereeReplayCenterView() {
        return IN_REPLAY_CENTER;
    }
}
