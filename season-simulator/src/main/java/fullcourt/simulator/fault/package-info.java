/**
 * Faults to plant in a season, each one that happened in a real bucket: feeds without some teams, unrouted paths, truncated files,
 * late files, messages twice and out of order. They exist to prove that the pipeline notices and heals; all of them are deterministic.
 */
@NullMarked
package fullcourt.simulator.fault;

import org.jspecify.annotations.NullMarked;
