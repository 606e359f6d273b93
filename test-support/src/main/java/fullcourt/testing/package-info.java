/**
 * What tests of several modules need: fixture files by the path they had in the bucket, and rows as a text that stands in the test.
 */
@NullMarked
package fullcourt.testing;

import org.jspecify.annotations.NullMarked;
