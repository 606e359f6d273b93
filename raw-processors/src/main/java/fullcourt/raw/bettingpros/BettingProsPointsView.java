package fullcourt.raw.bettingpros;

import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.raw.bettingpros.BettingProsPlayerPropsTable.*;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import java.math.BigDecimal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code nba_raw.bettingpros_player_points_props}: the offers on points, for readers who mean nothing else. */
@Configuration(proxyBeanMethods = false)
public class BettingProsPointsView {
    public static final Column<BigDecimal> POINTS_LINE = required("points_line", numeric(5, 1), "The number of points to beat.")
            .within(0, 500);

    public static final View VIEW = View.of(BettingProsPointsView.class, new TableId("nba_raw", "bettingpros_player_points_props"),
            "one offer on points, side, bookmaker, line and snapshot",
            GAME_DATE, SNAPSHOT_AT, EVENT_ID, OFFER_ID, SIDE, BP_PLAYER_ID, PLAYER_NAME, PLAYER, TEAM, POSITION, BOOK_ID,
            BOOKMAKER,
            LINE_ID, POINTS_LINE, ODDS_AMERICAN, ODDS_DECIMAL, IS_ACTIVE, IS_BEST, LAST_UPDATE, OPENING_LINE, OPENING_ODDS,
            OPENING_BOOK_ID, OPENED_AT);

    @Bean
    View bettingProsPlayerPointsProps() {
        return VIEW;
    }
}
