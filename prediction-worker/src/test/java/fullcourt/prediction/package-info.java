/** What the tests of this module share: a slate on one page, and a warehouse that is a list of rows. */
@NullMarked
package fullcourt.prediction;

import org.jspecify.annotations.NullMarked;
