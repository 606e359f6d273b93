package fullcourt.raw.proof;

import fullcourt.platform.steps.RawProcessor;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a table has another value, and not null, because a key is gone from the document. Each is meant, and says why; what is not listed is
 * a default that looks like data.
 */
record KnownEffects(String processor, Pattern path, List<String> columns, String reason) {
    private static final List<KnownEffects> ALL = List.of(
            of("Bdl(PlayerBoxScores|Boxscores)Processor", ".*/status",
                    "not final until the feed says so: asked for again, never closed too early",
                    "is_final"),
            of("BdlPlayerBoxScoresProcessor|BdlBoxscoresProcessor", ".*/postseason",
                    "the key is absent from documents of the regular season",
                    "is_postseason"),
            of("Bdl(PlayerBoxScores|Boxscores)Processor", ".*/min", "null beside zeros is how who sat is written", "did_not_play"),
            of("NbacGamebookProcessor", "/active_players/.*", "no complete book without minutes: it replaces none that is", "is_complete"),
            of("BdlLiveBoxscoresProcessor", ".*/(period|time|status)", "half-time is what period and time say together", "is_halftime",
                    "game_status"),
            of("BdlInjuriesProcessor", ".*/(status|description)", "unknown and other are values of their own",
                    "injury_status_normalized", "reason_category"),
            of("NbacInjuryReportProcessor", ".*/(status|reason)", "unknown is a value of its own", "injury_status", "reason_category"),
            of("Bdl(ActivePlayers|Injuries)Processor", ".*/(first|last)_name", "some players have one name, and null for the other",
                    "player_lookup", "player_full_name"),
            of("BrRostersProcessor", "/timestamp", "when it was stored stands in for when it was captured", "last_scraped_date"),
            of("BettingProsPlayerPropsProcessor", ".*/book_name", "known bookmakers have their name from the number", "bookmaker"),
            of("BettingProsPlayerPropsProcessor", ".*/line_id", "a line without an id is identified by its number", "line_id"),
            of("EspnTeamRostersProcessor", ".*/injuries.*", "who has an injury of a kind that is not said is not out for sure", "status"),
            of("BigDataBallProcessor", ".*/(away|home)", "a second player has the first role that the event names", "player_2_name",
                    "player_2_lookup", "player_2_role", "player_2_team_abbr"),
            of("NbacPlayerBoxscoresProcessor", ".*/(WL|9)", "not final until the feed says who won", "is_final"),
            of("NbacPlayerListProcessor", ".*/(1|2)", "some players have one name, and null for the other", "player_lookup",
                    "player_full_name"),
            of("NbacScheduleProcessor", ".*/(home|away)Team(/score)?", "no end without a score", "is_final"),
            of("NbacGamebookProcessor", "/inactive_players/.*", "which lists ran into each other is seen by the reasons", "team_abbr"));

    private static KnownEffects of(String processor, String path, String reason, String... columns) {
        return new KnownEffects(processor, Pattern.compile(path), List.of(columns), reason);
    }

    static boolean explain(RawProcessor processor, Mutant mutant, String column) {
        return ALL.stream().anyMatch(known -> processor.name().matches(known.processor) && known.path.matcher(mutant.path()).matches()
                && known.columns.contains(column));
    }

    static boolean stillHasRequired(RawProcessor processor, Mutant mutant) {
        return ALL.stream().anyMatch(known -> processor.name().matches(known.processor) && known.path.matcher(mutant.path()).matches());
    }

    /** An offer may have only one side; that the other is gone cannot be seen. */
    static boolean areSidesOfAnOffer(Mutant mutant) {
        return mutant.takesAway() && mutant.path().matches("/props/\\*/(over|under)");
    }
}
