package fullcourt.operations.heal;

/**
 * One thing to do, and why.
 * @param kind {@code gap}: files that never came; {@code partition}: rows of a derived table
 * @param dates one date, or the first and the last of several and their number
 * @param what box scores, or a table
 * @param action what {@code --apply} does; for what it cannot do, what a person does
 */
public record HealStep(String kind, String dates, String what, String cause, String action) {}
