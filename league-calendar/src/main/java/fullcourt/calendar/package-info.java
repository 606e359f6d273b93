/**
 * The league's calendar in the platform's words: which season a day belongs to and which business day an instant falls on. The platform knows no
 * basketball and the league knows no platform; this is where they meet.
 */
@NullMarked
package fullcourt.calendar;

import org.jspecify.annotations.NullMarked;
