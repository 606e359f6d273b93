/**
 * Guarantees of every feed: whole scraper documents load with numbers that were counted in them by other means,
 * documents that were damaged in every way a scraper can damage them never load in part without saying so, and the order in which files
 * arrive does not matter. The feeds and their documents are found, not listed: one that is added later is covered by that.
 */
@NullMarked
package fullcourt.raw.proof;

import org.jspecify.annotations.NullMarked;
