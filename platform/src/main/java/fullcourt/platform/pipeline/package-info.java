/**
 * The pipeline as a whole: files in, everything that follows from them settled. Messages, timers and commands all go through here.
 */
@NullMarked
package fullcourt.platform.pipeline;

import org.jspecify.annotations.NullMarked;
