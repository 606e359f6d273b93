package fullcourt.league;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The one table of spellings of team names, keyed without blanks and punctuation. */
final class TeamSpellings {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]");

    private TeamSpellings() {}

    static String withoutPunctuation(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static Map<String, TeamCode> table() {
        var table = new HashMap<String, TeamCode>();
        for (var team : TeamCode.values()) {
            add(table, team, team.name(), team.fullName(), team.nickname());
            others(team).forEach(spelling -> add(table, team, spelling));
            former(team).forEach(spelling -> add(table, team, spelling));
            if (!playsInLosAngeles(team))
                add(table, team, team.city());
        }
        return Map.copyOf(table);
    }

    /** Codes of Basketball-Reference and ESPN, and short forms seen in the feeds. */
    private static List<String> others(TeamCode team) {
        return switch (team) {
            case BKN -> List.of("BRK");
            case CHA -> List.of("CHO");
            case CLE -> List.of("cavs");
            case DAL -> List.of("mavs");
            case GSW -> List.of("GS", "dubs");
            case LAC -> List.of("Los Angeles Clippers");
            case LAL -> List.of("LA Lakers");
            case MEM -> List.of("grizz");
            case MIN -> List.of("wolves");
            case NOP -> List.of("NO", "pels");
            case NYK -> List.of("NY");
            case PHI -> List.of("sixers");
            case PHX -> List.of("PHO");
            case POR -> List.of("blazers");
            case SAS -> List.of("SA");
            case UTA -> List.of("UTAH");
            case WAS -> List.of("WSH");
            case ATL, BOS, CHI, DEN, DET, HOU, IND, MIA, MIL, OKC, ORL, SAC, TOR -> List.of();
        };
    }

    /** Codes and names that the same franchise had before; none of them means another team today. */
    private static List<String> former(TeamCode team) {
        return switch (team) {
            case BKN -> List.of("NJN", "NJ", "New Jersey Nets"); // until 2011-12
            case CHA -> List.of("CHH", "Charlotte Bobcats", "Bobcats"); // 1988-2002; 2004-2014
            case MEM -> List.of("VAN", "Vancouver Grizzlies"); // until 2000-01
            case NOP -> List.of("NOH", "NOK", "New Orleans Hornets", "New Orleans/Oklahoma City Hornets"); // 2002-2013; 2005-2007
            case OKC -> List.of("SEA", "Seattle SuperSonics", "SuperSonics"); // until 2007-08
            case WAS -> List.of("WSB", "Washington Bullets", "Bullets"); // until 1996-97
            case ATL, BOS, CHI, CLE, DAL, DEN, DET, GSW, HOU, IND, LAC, LAL, MIA, MIL, MIN, NYK, ORL, PHI, PHX, POR, SAC, SAS, TOR, UTA ->
                List.of();
        };
    }

    /** Two teams do, so the city alone names neither. */
    private static boolean playsInLosAngeles(TeamCode team) {
        return team == TeamCode.LAC || team == TeamCode.LAL;
    }

    private static void add(Map<String, TeamCode> table, TeamCode team, String... spellings) {
        for (var spelling : spellings) {
            var other = table.put(withoutPunctuation(spelling), team);
            if (other != null && other != team)
                throw new IllegalStateException("'%s' names both %s and %s".formatted(spelling, other, team));
        }
    }
}
