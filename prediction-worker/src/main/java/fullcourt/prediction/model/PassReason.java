package fullcourt.prediction.model;

/** Why no side of a line is recommended, the first that applies. */
public enum PassReason {
    /** There is no line to hold the forecast against. */
    NO_LINE,
    /** The system's chances have not stood up to enough results, so whatever they promise is no advice. */
    UNPROVEN,
    /** Neither side is worth its price, or has one. */
    NO_EDGE
}
