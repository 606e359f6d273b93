package fullcourt.raw.espn;

import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.raw.espn.EspnTeamRostersTable.*;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.RowBuilder;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a roster says about a player, brought to one form: the interface has inches, pounds and words, web pages have printed text and letters. */
final class EspnRosterEntry {
    private static final int INCHES_OF_A_FOOT = 12;
    private static final Map<String, String> LETTERS = Map.of("Point Guard", "PG", "Shooting Guard", "SG", "Small Forward", "SF",
            "Power Forward", "PF", "Center", "C", "Guard", "G", "Forward", "F");

    private EspnRosterEntry() {}

    static void fill(RowBuilder row, FileContext file) {
        Optional<String> position = file.row("/position");
        row.set(POSITION, position.map(EspnRosterEntry::words)).set(POSITION_ABBR, position.flatMap(EspnRosterEntry::letters))
                .set(HEIGHT, file.row("/heightIn").flatMap(INT64.parser()).filter(inches -> inches > 0)
                        .map(EspnRosterEntry::feetAndInches)
                        .or(() -> file.row("/height")))
                .set(WEIGHT, file.row("/weightLb").flatMap(FLOAT64.parser()).map("%.0f lbs"::formatted).or(() -> file.row("/weight")))
                .set(STATUS, status(file));
    }

    private static String words(String position) {
        return LETTERS.entrySet().stream().filter(entry -> entry.getValue().equals(position)).map(Map.Entry::getKey).findFirst()
                .orElse(position);
    }

    private static Optional<String> letters(String position) {
        return LETTERS.containsValue(position) ? Optional.of(position) : Optional.ofNullable(LETTERS.get(position));
    }

    private static String feetAndInches(long inches) {
        return "%d' %d\"".formatted(inches / INCHES_OF_A_FOOT, inches % INCHES_OF_A_FOOT);
    }

    private static Optional<String> status(FileContext file) {
        JsonNode injuries = file.row().path("injuries");
        if (!injuries.isArray())
            return Optional.empty();
        return Optional.of(injuries.isEmpty() ? "Active" : file.row("/injuries/0/status").orElseGet(() -> statusOfType(file)));
    }

    private static String statusOfType(FileContext file) {
        return file.row("/injuries/0/type/name").filter(type -> type.contains("OUT")).isPresent() ? "Out" : "Day-To-Day";
    }
}
