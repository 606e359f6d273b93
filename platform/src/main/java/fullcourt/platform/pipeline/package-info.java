/**
 * The pipeline as a whole: loads files and builds everything that depends on them. Messages, timers and commands all go through here.
 */
@NullMarked
package fullcourt.platform.pipeline;

import org.jspecify.annotations.NullMarked;
