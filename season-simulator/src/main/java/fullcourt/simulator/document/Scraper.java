package fullcourt.simulator.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A scraper whose documents are written here, by its name in the scraper service, with the start of its object paths. */
public enum Scraper {
    NBAC_SCHEDULE_API("nba-com/schedule"), BDL_INJURIES("ball-dont-lie/injuries"), BDL_BOX_SCORES("ball-dont-lie/boxscores"),
    BDL_PLAYER_BOX_SCORES("ball-dont-lie/player-box-scores"), BDL_STANDINGS("ball-dont-lie/standings"),
    ODDSA_PLAYER_PROPS_HIS("odds-api/player-props-history"), PLAYER_ALIASES("fullcourt/player-aliases");

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
