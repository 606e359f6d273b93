package fullcourt.league;

/** What a game counts for, according to the first three digits of its NBA id. */
public enum GameType {
    PRE_SEASON("001"), REGULAR_SEASON("002"), ALL_STAR("003"), PLAYOFFS("004"), PLAY_IN("005"), CUP_FINAL("006");

    private final String prefix;

    GameType(String prefix) { this.prefix = prefix; }

    /** Three digits: "002" for the regular season. */
    public String prefix() { return prefix; }

    /** Whether the game counts in windows and averages: all but pre-season and All-Star. */
    public boolean counts() {
        return this != PRE_SEASON && this != ALL_STAR;
    }
}
