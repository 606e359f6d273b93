package fullcourt.testing.sql;

/**
 * A statement and where it comes from.
 *
 * @param name as error messages show it: {@code nba_analytics/player_form.sql}
 */
public record SqlFile(String name, String sql) {}
