package fullcourt.platform.repair;

import fullcourt.platform.tables.Table;
import java.util.Locale;

/** Which side is right. */
public enum RepairKind {
    /** The warehouse: the state is made anew from what it holds, and every file is read again. */
    ADOPT,
    /** The files in the landing bucket: what is made from them is emptied and loaded again. */
    REBUILD;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was predicted and graded before a game cannot be made again from files; it stays, as reporting rows do. */
    boolean empties(Table table) {
        return this == REBUILD && switch (table.mode()) {
            case MERGE_NEWEST, REPLACE_SCOPE, REPLACE_PARTITION -> true;
            case VERSIONED, APPEND -> false;
        };
    }
}
