package fullcourt.platform.tables;

import java.util.List;
import java.util.Optional;

/**
 * How rows get into a table.
 * @param scope for {@link LoadMode#REPLACE_SCOPE}: the columns whose values a document covers completely
 * @param finalFlag a row in which it is true is never replaced by one in which it is not
 * @param versions present exactly if the mode is {@link LoadMode#VERSIONED}
 */
record Loading(LoadMode mode, List<Column<?>> scope, Optional<Column<Boolean>> finalFlag, Optional<Table.Versions> versions) {
    static final Loading UNDECLARED = new Loading(LoadMode.MERGE_NEWEST, List.of(), Optional.empty(), Optional.empty());

    Loading {
        if ((mode == LoadMode.VERSIONED) != versions.isPresent())
            throw new IllegalArgumentException("A table is loaded by VERSIONED exactly if it has versions. Declare them: versioned(…).");
    }

    Loading by(LoadMode how, List<Column<?>> within) {
        return new Loading(how, within, finalFlag, Optional.empty());
    }

    Loading by(Table.Versions declared) {
        return new Loading(LoadMode.VERSIONED, List.of(), finalFlag, Optional.of(declared));
    }

    Loading finalWhen(Column<Boolean> flag) {
        return new Loading(mode, scope, Optional.of(flag), versions);
    }

    boolean isFromFiles() {
        return mode == LoadMode.MERGE_NEWEST || mode == LoadMode.REPLACE_SCOPE;
    }

    List<Column<?>> technicalColumns() {
        return isFromFiles()
                ? List.of(Table.CAPTURED_AT, Table.SOURCE_PATH, Table.SOURCE_GENERATION, Table.PROCESSED_AT)
                : List.of(Table.PROCESSED_AT);
    }
}
