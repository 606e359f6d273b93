/**
 * The scrapers' documents, to the letter: one record tree per shape, in the key order of the real files, under the path template of the
 * scraper. It exists so that what a pipeline reads from a simulated season differs from a real bucket in nothing but the players.
 */
@NullMarked
package fullcourt.simulator.document;

import org.jspecify.annotations.NullMarked;
