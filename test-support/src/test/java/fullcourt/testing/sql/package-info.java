/** The gate itself, and the proof that the SQL subset means the same in both engines. */
@NullMarked
package fullcourt.testing.sql;

import org.jspecify.annotations.NullMarked;
