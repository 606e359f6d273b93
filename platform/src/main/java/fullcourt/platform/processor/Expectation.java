package fullcourt.platform.processor;

import fullcourt.platform.warehouse.Column;

/**
 * What a step's partitions should hold, read from the schedule: partial is then a fact with names, not a guess.
 * @param sql gives {@code partition_date DATE, expected_key STRING} for partitions from {@code @from_date} to {@code @to_date}, as expected at {@code @as_of}
 * @param keyColumn the output column whose distinct values are compared with the expected keys: a team code
 */
public record Expectation(SqlFile sql, Column<?> keyColumn) {}
