package fullcourt.platform.tables;

/**
 * A query that the warehouse keeps as a view. Nothing is stored; a SELECT without parameters returns the rows.
 * @param shape declares the view's name and columns; its load mode is not used
 */
public record View(Table shape, SqlFile sql) {}
