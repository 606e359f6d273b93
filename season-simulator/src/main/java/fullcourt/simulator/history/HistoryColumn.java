package fullcourt.simulator.history;

import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import java.util.function.Predicate;

/**
 * A column that is read from a file of the history.
 * @param isRequired whether every row has a value
 */
record HistoryColumn(String name, Kind kind, boolean isRequired) {

    static HistoryColumn required(String name, Kind kind) { return new HistoryColumn(name, kind, true); }

    static HistoryColumn optional(String name, Kind kind) { return new HistoryColumn(name, kind, false); }

    /** What a column holds, however the file stores it. */
    enum Kind {
        TEXT("VARCHAR", "texts", "VARCHAR|ENUM.*"),
        GAME("VARCHAR", "NBA game ids of ten digits", "VARCHAR|ENUM.*", text -> NbaGameId.parse(text).isPresent()),
        TEAM("VARCHAR", "NBA tricodes", "VARCHAR|ENUM.*", text -> TeamCode.of(text).isPresent()),
        WHOLE("BIGINT", "whole numbers", "U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*"),
        NUMBER("FLOAT", "numbers", "U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*"),
        DAY("DATE", "dates", "DATE|TIMESTAMP.*"),
        INSTANT("TIMESTAMPTZ", "timestamps", "TIMESTAMP.*"),
        TRUTH("BOOLEAN", "true and false", "BOOLEAN");

        /** The type of a column in which every value is null. */
        private static final String NOTHING = "\"NULL\"|NULL|";
        private final String sqlType;
        private final String accepted;
        private final String stored;
        private final Predicate<String> value;

        Kind(String sqlType, String accepted, String stored) { this(sqlType, accepted, stored, _ -> true); }

        Kind(String sqlType, String accepted, String stored, Predicate<String> value) {
            this.sqlType = sqlType;
            this.accepted = accepted;
            this.stored = NOTHING + stored;
            this.value = value;
        }

        boolean isStoredAs(String type) { return type.matches(stored); }

        /** Whether a value of the right type may still be wrong. */
        boolean checksValues() { return this == GAME || this == TEAM; }

        boolean accepts(String text) { return value.test(text); }

        String sqlType() { return sqlType; }

        String accepted() { return accepted; }
    }
}
