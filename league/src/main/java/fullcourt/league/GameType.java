package fullcourt.league;

/** What a game counts for, from the first three digits of its NBA id, in their order: 001 to 006. */
public enum GameType {
    PRE_SEASON, REGULAR_SEASON, ALL_STAR, PLAYOFFS, PLAY_IN, CUP_FINAL;

    /** The three digits: "002" for the regular season. */
    public String prefix() { return "00" + (ordinal() + 1); }

    /** Whether the game counts in windows and averages: all but pre-season and All-Star. */
    public boolean counts() {
        return this != PRE_SEASON && this != ALL_STAR;
    }
}
