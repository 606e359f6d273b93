package fullcourt.simulator.played;

import fullcourt.league.TeamCode;
import fullcourt.simulator.played.Roster.Member;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import java.util.EnumMap;
import java.util.Optional;

/** A player's night while the game is still open: everything but the margin. */
record ThrownRow(Member member, int minutes, int fgm, int fga, int fg3m, int fg3a, int ftm, int fta, int oreb, int dreb, int ast, int stl,
        int blk,
        int turnovers, int fouls) {
    private static final int MAX_FOULS = 6;
    private static final double GAME_MINUTES = 48;

    static ThrownRow satOut(Member member) { return new ThrownRow(member, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

    /**
     * @param fga shots that fell to him
     * @param pace factor on everything else he tries
     * @param scoring factor on what goes in
     */
    static ThrownRow of(Member member, int minutes, int fga, double pace, double scoring, Dice dice) {
        var skill = member.skill();
        var form = pace * dice.factor(0.12);
        var fg3a = dice.successes(fga, skill.threeShare());
        var fg3m = dice.successes(fg3a, skill.threeRatio() * scoring);
        var fgm = fg3m + dice.successes(fga - fg3a, skill.twoRatio() * scoring);
        var fta = dice.times(minutes * skill.freeThrows() * form);
        return new ThrownRow(member, minutes, fgm, fga, fg3m, fg3a, dice.successes(fta, skill.freeThrowRatio()), fta,
                dice.times(minutes * skill.offensiveRebounds()), dice.times(minutes * skill.defensiveRebounds()),
                dice.times(minutes * skill.assists() * form), dice.times(minutes * skill.steals()), dice.times(minutes * skill.blocks()),
                dice.times(minutes * skill.turnovers()), Math.min(MAX_FOULS, dice.times(minutes * skill.fouls())));
    }

    ThrownRow withOneMoreFreeThrow() {
        return new ThrownRow(member, minutes, fgm, fga, fg3m, fg3a, ftm + 1, fta + 1, oreb, dreb, ast, stl, blk, turnovers, fouls);
    }

    int points() { return 2 * (fgm - fg3m) + 3 * fg3m + ftm; }

    BoxRow finished(TeamCode team, int margin) {
        var counts = new EnumMap<Count, Long>(Count.class);
        counts.put(Count.FGM, (long) fgm);
        counts.put(Count.FGA, (long) fga);
        counts.put(Count.FG3M, (long) fg3m);
        counts.put(Count.FG3A, (long) fg3a);
        counts.put(Count.FTM, (long) ftm);
        counts.put(Count.FTA, (long) fta);
        counts.put(Count.OREB, (long) oreb);
        counts.put(Count.DREB, (long) dreb);
        counts.put(Count.REB, (long) oreb + dreb);
        counts.put(Count.AST, (long) ast);
        counts.put(Count.STL, (long) stl);
        counts.put(Count.BLK, (long) blk);
        counts.put(Count.TURNOVERS, (long) turnovers);
        counts.put(Count.FOULS, (long) fouls);
        counts.put(Count.POINTS, (long) points());
        counts.put(Count.PLUS_MINUS, Math.round(margin * minutes / GAME_MINUTES));
        return new BoxRow(member.player(), team, Optional.of("%02d".formatted(minutes)), counts);
    }
}
