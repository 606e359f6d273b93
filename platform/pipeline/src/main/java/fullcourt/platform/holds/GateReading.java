package fullcourt.platform.holds;

import java.util.SortedSet;

/**
 * What was found of one entity's input.
 * @param completeness found ÷ expected in its worst window, ratio
 * @param missing keys that were expected and not found, in any window; empty if the input is whole
 * @param isBootstrap the season is too young to be strict: the entity is evaluated with what there is
 */
public record GateReading(String entity, double completeness, SortedSet<String> missing, boolean isBootstrap) {}
