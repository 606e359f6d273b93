/**
 * A season as the scrapers would have delivered it: which document is written when, and what a scraper answers to a repeated request.
 * It exists so that the pipeline can be shown, tested and measured without a provider: on real seasons and on invented ones, with faults
 * planted on purpose. It knows bucket formats and nothing of the platform; its caller puts the documents where they belong.
 */
@NullMarked
package fullcourt.simulator;

import org.jspecify.annotations.NullMarked;
