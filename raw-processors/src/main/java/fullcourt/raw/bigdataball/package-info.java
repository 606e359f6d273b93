/**
 * Big Data Ball's play by play: CSV with every lineup and shot location, one file a game; the first source of shot zones.
 */
@NullMarked
package fullcourt.raw.bigdataball;

import org.jspecify.annotations.NullMarked;
