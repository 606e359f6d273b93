package fullcourt.raw;

import fullcourt.platform.routing.IgnoredPrefix;
import java.util.List;

/** What scrapers leave in the bucket beside the feeds, each with the reason why it is not loaded. */
public final class RawIgnoredPrefixes {
    public static final List<IgnoredPrefix> ALL = List.of(
            IgnoredPrefix.of("nba-com/schedule-metadata", "A count of the games in the schedule document, which is loaded itself."),
            IgnoredPrefix.of("nba-com/schedule-cdn-metadata", "A count of the games in the schedule document, which is loaded itself."),
            IgnoredPrefix.of("nba-com/rosters", "Roster pages; who plays for whom is read from box scores."),
            IgnoredPrefix.of("nba-com/injury-report-pdf", "The printed form; its rows come as injury-report-data."),
            IgnoredPrefix.of("nba-com/gamebooks-pdf", "The printed form; its rows come as gamebooks-data."),
            IgnoredPrefix.of("odds-api/events", "A list of games for the scrapers; each event comes again in its odds."),
            IgnoredPrefix.of("odds-api/events-history", "A list of games for the scrapers; each event comes again in its odds."),
            IgnoredPrefix.of("odds-api/players", "A list of names without numbers."),
            IgnoredPrefix.of("bettingpros/events", "A list of games for the scrapers; each event comes again in its props."),
            IgnoredPrefix.of("ball-dont-lie/games", "Games are read from the league's own schedule."));

    private RawIgnoredPrefixes() {}
}
