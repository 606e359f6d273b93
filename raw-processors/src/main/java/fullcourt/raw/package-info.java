/**
 * Reads files into raw tables: one package per source, in it one class per feed and per table. It exists so that what a provider writes, and how
 * it is read, is defined in one place; everything after it sees only typed columns.
 */
@NullMarked
package fullcourt.raw;

import org.jspecify.annotations.NullMarked;
