package fullcourt.league;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The 30 teams of the league by the code the NBA uses. {@link #of(String)} understands every spelling the feeds are known to use
 * and nothing else: All-Star and foreign codes, and "Los Angeles" alone (two teams play there), are empty.
 */
public enum TeamCode {
    ATL(37, 1, "Atlanta", "Hawks", Division.SOUTHEAST),
    BOS(38, 2, "Boston", "Celtics", Division.ATLANTIC),
    BKN(51, 3, "Brooklyn", "Nets", Division.ATLANTIC),
    CHA(66, 4, "Charlotte", "Hornets", Division.SOUTHEAST),
    CHI(41, 5, "Chicago", "Bulls", Division.CENTRAL),
    CLE(39, 6, "Cleveland", "Cavaliers", Division.CENTRAL),
    DAL(42, 7, "Dallas", "Mavericks", Division.SOUTHWEST),
    DEN(43, 8, "Denver", "Nuggets", Division.NORTHWEST),
    DET(65, 9, "Detroit", "Pistons", Division.CENTRAL),
    GSW(44, 10, "Golden State", "Warriors", Division.PACIFIC),
    HOU(45, 11, "Houston", "Rockets", Division.SOUTHWEST),
    IND(54, 12, "Indiana", "Pacers", Division.CENTRAL),
    LAC(46, 13, "LA", "Clippers", Division.PACIFIC),
    LAL(47, 14, "Los Angeles", "Lakers", Division.PACIFIC),
    MEM(63, 15, "Memphis", "Grizzlies", Division.SOUTHWEST),
    MIA(48, 16, "Miami", "Heat", Division.SOUTHEAST),
    MIL(49, 17, "Milwaukee", "Bucks", Division.CENTRAL),
    MIN(50, 18, "Minnesota", "Timberwolves", Division.NORTHWEST),
    NOP(40, 19, "New Orleans", "Pelicans", Division.SOUTHWEST),
    NYK(52, 20, "New York", "Knicks", Division.ATLANTIC),
    OKC(60, 21, "Oklahoma City", "Thunder", Division.NORTHWEST),
    ORL(53, 22, "Orlando", "Magic", Division.SOUTHEAST),
    PHI(55, 23, "Philadelphia", "76ers", Division.ATLANTIC),
    PHX(56, 24, "Phoenix", "Suns", Division.PACIFIC),
    POR(57, 25, "Portland", "Trail Blazers", Division.NORTHWEST),
    SAC(58, 26, "Sacramento", "Kings", Division.PACIFIC),
    SAS(59, 27, "San Antonio", "Spurs", Division.SOUTHWEST),
    TOR(61, 28, "Toronto", "Raptors", Division.ATLANTIC),
    UTA(62, 29, "Utah", "Jazz", Division.NORTHWEST),
    WAS(64, 30, "Washington", "Wizards", Division.SOUTHEAST);

    private static final Map<String, TeamCode> BY_SPELLING = TeamSpellings.table();
    private static final Map<Integer, TeamCode> BY_BDL_ID = index(TeamCode::bdlId);
    private static final Map<Long, TeamCode> BY_NBA_ID = index(TeamCode::nbaId);

    private final long nbaId;
    private final int bdlId;
    private final String city;
    private final String nickname;
    private final Division division;

    TeamCode(int lastTwoDigitsOfNbaId, int bdlId, String city, String nickname, Division division) {
        this.nbaId = 1_610_612_700L + lastTwoDigitsOfNbaId;
        this.bdlId = bdlId;
        this.city = city;
        this.nickname = nickname;
        this.division = division;
    }

    /**
     * The team that a feed means. Case, blanks and punctuation do not matter; codes of the NBA, Basketball-Reference and ESPN, full
     * names, nicknames, cities and the known short forms are understood. Never a guess.
     * @return empty for anything else, also for "Los Angeles" and "LA"
     */
    public static Optional<TeamCode> of(String printed) {
        return Optional.ofNullable(BY_SPELLING.get(TeamSpellings.withoutPunctuation(printed)));
    }

    /** The team with this BallDontLie id, 1 to 30. */
    public static Optional<TeamCode> ofBdlId(int bdlId) {
        return Optional.ofNullable(BY_BDL_ID.get(bdlId));
    }

    /** The team with this NBA id, 1610612737 to 1610612766; empty for All-Star and foreign teams. */
    public static Optional<TeamCode> ofNbaId(long nbaId) {
        return Optional.ofNullable(BY_NBA_ID.get(nbaId));
    }

    /** The league's id: 1610612747 for the Lakers. */
    public long nbaId() { return nbaId; }

    /** BallDontLie's id, 1 to 30. */
    public int bdlId() { return bdlId; }

    /** As the league prints it: "Los Angeles" for the Lakers, "LA" for the Clippers. */
    public String city() { return city; }

    /** "Lakers", "Trail Blazers", "76ers". */
    public String nickname() { return nickname; }

    /** "Los Angeles Lakers", "LA Clippers". */
    public String fullName() { return city + " " + nickname; }

    public Division division() { return division; }

    public Conference conference() { return division.conference(); }

    private static <K> Map<K, TeamCode> index(Function<TeamCode, K> key) {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(key, team -> team));
    }

    /** Half of the league, printed as "East" or "West". */
    public enum Conference {
        EAST, WEST;

        public String printedName() { return capitalised(this); }
    }

    /** Five teams of a conference, printed as "Pacific". */
    public enum Division {
        ATLANTIC(Conference.EAST),
        CENTRAL(Conference.EAST),
        SOUTHEAST(Conference.EAST),
        NORTHWEST(Conference.WEST),
        PACIFIC(Conference.WEST),
        SOUTHWEST(Conference.WEST);

        private final Conference conference;

        Division(Conference conference) { this.conference = conference; }

        public Conference conference() { return conference; }

        public String printedName() { return capitalised(this); }
    }

    private static String capitalised(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
