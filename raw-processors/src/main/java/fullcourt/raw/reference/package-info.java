/**
 * Lists that people and tools keep in the bucket themselves: spellings of names that no rule can join.
 */
@NullMarked
package fullcourt.raw.reference;

import org.jspecify.annotations.NullMarked;
