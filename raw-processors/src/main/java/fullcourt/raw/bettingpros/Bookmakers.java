package fullcourt.raw.bettingpros;

import java.util.Map;
import java.util.Optional;

/** The bookmakers by the provider's numbers: the number stays when the printed name changes. */
final class Bookmakers {
    private static final Map<Long, String> NAMES = Map.ofEntries(Map.entry(0L, "BettingPros Consensus"), Map.entry(2L, "SuperBook"),
            Map.entry(10L, "FanDuel"), Map.entry(12L, "DraftKings"), Map.entry(13L, "Caesars"), Map.entry(14L, "PointsBet"),
            Map.entry(15L, "SugarHouse"), Map.entry(18L, "BetRivers"), Map.entry(19L, "BetMGM"), Map.entry(20L, "FOX Bet"),
            Map.entry(21L, "BetAmerica"), Map.entry(22L, "Oregon Lottery"), Map.entry(24L, "bet365"), Map.entry(25L, "WynnBET"),
            Map.entry(26L, "Tipico"), Map.entry(27L, "PartyCasino"), Map.entry(28L, "UniBet"), Map.entry(29L, "TwinSpires"),
            Map.entry(30L, "Betway"), Map.entry(31L, "Fubo"), Map.entry(33L, "Fanatics"), Map.entry(36L, "ESPN Bet"),
            Map.entry(37L, "Hard Rock"), Map.entry(39L, "Sleeper"), Map.entry(45L, "PropSwap"), Map.entry(49L, "Fliff"),
            Map.entry(60L, "PrizePicks"), Map.entry(63L, "Underdog"));

    private Bookmakers() {}

    /** @param printed the document's name, which stands in for a number never seen */
    static String name(long bookId, Optional<String> printed) {
        return Optional.ofNullable(NAMES.get(bookId)).or(() -> printed).orElseGet(() -> "Unknown Book " + bookId);
    }
}
