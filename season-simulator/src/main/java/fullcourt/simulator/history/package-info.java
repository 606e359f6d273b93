/**
 * Real seasons from Parquet files of the league's game log, bookmakers' lines and injury transactions. It exists to replay what happened;
 * what the files do not tell (who sat, jersey numbers, most tip-off times) is left open, and what cannot be used is counted.
 */
@NullMarked
package fullcourt.simulator.history;

import org.jspecify.annotations.NullMarked;
