package fullcourt.prediction.model;

/** What a forecast says about a bet. */
public enum Recommendation {
    OVER, UNDER,
    /** Neither side is worth its price, or has one; or the system is not proven. */
    PASS,
    /** There is no line to hold the forecast against. */
    NO_LINE
}
