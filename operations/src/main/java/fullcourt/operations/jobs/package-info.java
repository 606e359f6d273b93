/** The job board: what runs without a message, and when it last succeeded. */
@NullMarked
package fullcourt.operations.jobs;

import org.jspecify.annotations.NullMarked;
