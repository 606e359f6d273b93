package fullcourt.prediction.model;

/**
 * How a member of the ensemble did lately.
 * @param graded predictions of the last 30 days that have been graded
 * @param meanSquaredError of those, points squared
 */
public record MemberRecord(String systemId, long graded, double meanSquaredError) {}
