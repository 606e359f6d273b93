/**
 * What the numbers in {@code docs/performance.md} come from. The whole suite is measured from outside, as its callers see it, beside what the engine alone
 * would need; every number is checked against the rows that are there afterwards. The build compiles this and never runs it.
 */
@NullMarked
package fullcourt.benchmarks;

import org.jspecify.annotations.NullMarked;
