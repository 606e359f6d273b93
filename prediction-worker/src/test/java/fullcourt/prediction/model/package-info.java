/** Numbers worked out by hand from the formulas, and properties that hold for any number. */
@NullMarked
package fullcourt.prediction.model;

import org.jspecify.annotations.NullMarked;
