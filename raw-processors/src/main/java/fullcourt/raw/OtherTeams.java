package fullcourt.raw;

import java.util.Set;

/** Teams that feeds of the league print although they do not play in it: All-Star sides and foreign clubs. */
public final class OtherTeams {
    private static final Set<String> CODES = Set.of("EAST", "WEST", "CHK", "SHQ", "KEN", "CAN", "DUR", "LEB", "GIA", "TMM", "TMC", "ADL",
            "MRC", "NZL", "REAL", "CNS", "FLMG");

    private OtherTeams() {}

    /** Whether a code is known to be no misprint but a team of another kind. */
    public static boolean include(String code) {
        return CODES.contains(code);
    }
}
