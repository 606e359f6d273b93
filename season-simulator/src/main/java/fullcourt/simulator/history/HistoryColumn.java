package fullcourt.simulator.history;

import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;

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
        GAME("VARCHAR", "NBA game ids of ten digits", "VARCHAR|ENUM.*"),
        TEAM("VARCHAR", "NBA tricodes", "VARCHAR|ENUM.*"),
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

        Kind(String sqlType, String accepted, String stored) {
            this.sqlType = sqlType;
            this.accepted = accepted;
            this.stored = NOTHING + stored;
        }

        boolean isStoredAs(String type) { return type.matches(stored); }

        /** Whether a value of the right type may still be wrong. */
        boolean checksValues() { return this == GAME || this == TEAM; }

        boolean accepts(String text) {
            return switch (this) {
                case GAME -> NbaGameId.parse(text).isPresent();
                case TEAM -> TeamCode.of(text).isPresent();
                case TEXT, WHOLE, NUMBER, DAY, INSTANT, TRUTH -> true;
            };
        }

        String sqlType() { return sqlType; }

        String accepted() { return accepted; }
    }
}
