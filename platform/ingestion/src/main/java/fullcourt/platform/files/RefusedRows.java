package fullcourt.platform.files;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Table;

/** What becomes of staged rows that their table can never take. Called before they are removed from the stage, and again after a crash in between. */
@FunctionalInterface
public interface RefusedRows {
    /**
     * Writes down that an object was refused, so that nothing is lost when it is removed.
     * @param problem one sentence
     * @return false if that cannot be done yet: the object stays staged and is tried again
     */
    boolean settled(Table table, ObjectPath object, String problem);
}
