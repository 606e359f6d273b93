package fullcourt.raw.nbacom;

import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two lists that a document about officials holds, under the names readers know them by. */
@Configuration(proxyBeanMethods = false)
public class RefereeViews {
    /** Who works on which court. */
    public static final View ON_COURT = View.of(RefereeViews.class, new TableId("nba_raw", "nbac_referee_game_assignments"),
            "one official and game", NbacRefereeAssignmentsTable.NBA_GAME, NbacRefereeAssignmentsTable.GAME,
            NbacRefereeAssignmentsTable.GAME_DATE, NbacRefereeAssignmentsTable.SEASON_YEAR, NbacRefereeAssignmentsTable.GAME_CODE,
            NbacRefereeAssignmentsTable.HOME, NbacRefereeAssignmentsTable.AWAY, NbacRefereeAssignmentsTable.POSITION,
            NbacRefereeAssignmentsTable.OFFICIAL_NAME, NbacRefereeAssignmentsTable.OFFICIAL_CODE, NbacRefereeAssignmentsTable.JERSEY);

    /** Who looks at replays for all courts. */
    public static final View IN_REPLAY_CENTER = View.of(RefereeViews.class, new TableId("nba_raw", "nbac_referee_replay_center"),
            "one official and day in the replay centre", NbacRefereeAssignmentsTable.GAME_DATE, NbacRefereeAssignmentsTable.OFFICIAL_CODE,
            NbacRefereeAssignmentsTable.OFFICIAL_NAME);

    @Bean
    View refereeGameAssignmentsView() {
        return ON_COURT;
    }

    @Bean
    View refereeReplayCenterView() {
        return IN_REPLAY_CENTER;
    }
}
