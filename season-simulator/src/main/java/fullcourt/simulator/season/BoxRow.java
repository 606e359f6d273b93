package fullcourt.simulator.season;

import fullcourt.league.TeamCode;

/**
 * What one player did in one game.
 * @param minutes as printed: "34", "06", "0:30" for less than one, "00" for a player who sat
 * @param fgm field goals made, threes included
 * @param plusMinus the team's margin while he played
 */
public record BoxRow(Player player, TeamCode team, String minutes, int fgm, int fga, int fg3m, int fg3a, int ftm, int fta, int oreb,
        int dreb,
        int ast, int stl, int blk, int turnovers, int fouls, int plusMinus) {

    public int points() { return 2 * (fgm - fg3m) + 3 * fg3m + ftm; }

    public int rebounds() { return oreb + dreb; }
}
