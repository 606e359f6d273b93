package fullcourt.simulator.season;

/** What a box score counts. Field goals include the threes. */
public enum Count {
    FGM, FGA, FG3M, FG3A, FTM, FTA, OREB, DREB, REB, AST, STL, BLK, TURNOVERS, FOULS, POINTS, PLUS_MINUS
}
