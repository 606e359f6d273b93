package fullcourt.simulator.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A scraper whose documents are written here, by its name in the scraper service, with the start of its object paths. */
public enum Scraper {
    NBAC_SCHEDULE_API("nba-com/schedule"), BDL_INJURIES("ball-dont-lie/injuries"), BDL_BOX_SCORES("ball-dont-lie/boxscores"),
    BDL_PLAYER_BOX_SCORES("ball-dont-lie/player-box-scores"), BDL_STANDINGS("ball-dont-lie/standings"),
    ODDSA_PLAYER_PROPS_HIS("odds-api/player-props-history"), PLAYER_ALIASES("fullcourt/player-aliases"),
    BDL_LIVE_BOX_SCORES("ball-dont-lie/live-boxscores"), BDL_ACTIVE_PLAYERS("ball-dont-lie/active-players"),
    NBAC_SCHEDULE_CDN("nba-com/schedule-cdn"), NBAC_GAMEBOOK_PDF("nba-com/gamebooks-data"), NBAC_PLAYER_LIST("nba-com/player-list"),
    NBAC_PLAYER_BOXSCORE("nba-com/player-boxscores"), NBAC_TEAM_BOXSCORE("nba-com/team-boxscore"),
    NBAC_SCOREBOARD_V2("nba-com/scoreboard-v2"), NBAC_PLAY_BY_PLAY("nba-com/play-by-play"),
    NBAC_INJURY_REPORT("nba-com/injury-report-data"), NBAC_REFEREE_ASSIGNMENTS("nba-com/referee-assignments"),
    NBAC_PLAYER_MOVEMENT("nba-com/player-movement"), ODDSA_PLAYER_PROPS("odds-api/player-props"),
    ODDSA_GAME_LINES("odds-api/game-lines"), ODDSA_GAME_LINES_HIS("odds-api/game-lines-history"),
    BP_PLAYER_PROPS("bettingpros/player-props"), ESPN_GAME_BOXSCORE("espn/boxscores"), ESPN_ROSTER_API("espn/rosters"),
    ESPN_SCOREBOARD_API("espn/scoreboard"), BIGDATABALL_PBP("big-data-ball"), BR_SEASON_ROSTER("basketball-ref/season-rosters");

    private final String prefix;

    Scraper(String prefix) { this.prefix = prefix; }

    public static Optional<Scraper> of(String scraperName) {
        return Arrays.stream(values()).filter(scraper -> scraper.scraperName().equals(scraperName)).findFirst();
    }

    /** "bdl_box_scores". */
    public String scraperName() { return name().toLowerCase(Locale.ROOT); }

    /** Whole segments, no slash at either end: "ball-dont-lie/boxscores". */
    public String prefix() { return prefix; }
}
