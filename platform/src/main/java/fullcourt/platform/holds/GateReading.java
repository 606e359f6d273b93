package fullcourt.platform.holds;

import java.util.SortedSet;

/**
 * One entity whose input is not whole.
 * @param completeness found ÷ expected in its worst window, ratio
 * @param missing keys that were expected and not found, in any window
 * @param isBootstrap the season is too young to be strict: the entity is evaluated with what there is
 */
public record GateReading(String entity, double completeness, SortedSet<String> missing, boolean isBootstrap) {}
