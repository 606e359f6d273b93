/** The morning report: what the night brought, what is missing and why, and what requires a person. */
@NullMarked
package fullcourt.operations.report;

import org.jspecify.annotations.NullMarked;
