/**
 * What happened in a season, independent of any format. It stands between where seasons come from (history files, an invented league) and the
 * documents of the scrapers, so that both kinds of season are written by the same writers.
 */
@NullMarked
package fullcourt.simulator.season;

import org.jspecify.annotations.NullMarked;
