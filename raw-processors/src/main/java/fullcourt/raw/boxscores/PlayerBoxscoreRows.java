package fullcourt.raw.boxscores;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code nba_raw.player_boxscore_rows}: what every source says of a player in a game, a row for each source. Decision 032 lists what a further source touches. */
@Configuration(proxyBeanMethods = false)
public class PlayerBoxscoreRows {
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");

    public static final View VIEW = View.of(PlayerBoxscoreRows.class, new TableId("nba_raw", "player_boxscore_rows"),
            "one source, player and game",
            required("source", STRING, "The raw table that the row is from.").oneOf("nbac_gamebook_player_stats", "bdl_player_boxscores",
                    "espn_boxscores", "nbac_player_boxscores"),
            required("source_rank", INT64, "1 is preferred to 2 where both are whole."),
            required("game_id", GAME_ID, "The game as the source's document dates it."), GAME_DATE,
            required("season_year", INT64, "Start year: 2024 for 2024-25."), required("team_abbr", TEAM_CODE, "The player's team."),
            required("home_team_abbr", TEAM_CODE, "The hosts."), required("away_team_abbr", TEAM_CODE, "The visitors."),
            optional("home_team_score", INT64, "Points of the hosts; null where the source has no score."),
            optional("away_team_score", INT64, "Points of the visitors; null where the source has no score."),
            required("player_lookup", PLAYER_LOOKUP, "The name as the source spells it, normalised."),
            required("player_full_name", STRING, "The name as printed."),
            required("is_final", BOOL, "The source says, or lets conclude, that the game was over."),
            optional("period", INT64, "Periods played: 4 is regulation; null where the source does not say."),
            optional("starter_flag", BOOL, "True if he started; null where the source does not say."),
            required("did_not_play", BOOL, "He is listed and did not play."),
            optional("minutes_played", numeric(5, 2), "Minutes on the court."), count("points"), count("rebounds"), count("assists"),
            count("steals"), count("blocks"), count("turnovers"), count("personal_fouls"), count("offensive_rebounds"),
            count("defensive_rebounds"), count("field_goals_made"), count("field_goals_attempted"), count("three_pointers_made"),
            count("three_pointers_attempted"), count("free_throws_made"), count("free_throws_attempted"), count("plus_minus"),
            required("captured_at", TIMESTAMP, "When the source was captured."));

    private static Column<Long> count(String name) {
        return optional(name, INT64, "%s of the player; null where the source does not say.".formatted(name.replace('_', ' ')));
    }

    @Bean
    View playerBoxscoreRowsView() {
        return VIEW;
    }
}
