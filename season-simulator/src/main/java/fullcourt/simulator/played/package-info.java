/**
 * A random league: 30 teams with invented players of stable skill, a schedule of real form, box scores that add up, injuries
 * and bookmakers who know the skills but not the random numbers. It exists for demonstrations and tests that must not depend on real data.
 * The same plan gives the same league, to the last rebound, on every machine.
 */
@NullMarked
package fullcourt.simulator.played;

import org.jspecify.annotations.NullMarked;
