package fullcourt.platform.tables;

/**
 * A question asked so often that the warehouse keeps it as a view. Nothing is stored; a SELECT without parameters gives the rows.
 * @param shape declares the view's name and columns; its load mode means nothing
 */
public record View(Table shape, SqlFile sql) {}
