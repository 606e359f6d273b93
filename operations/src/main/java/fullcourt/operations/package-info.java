/** The watch: what should exist, what does, and what a person has to know. */
@NullMarked
package fullcourt.operations;

import org.jspecify.annotations.NullMarked;
