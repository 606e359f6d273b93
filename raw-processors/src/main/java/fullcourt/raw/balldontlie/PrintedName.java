package fullcourt.raw.balldontlie;

import fullcourt.league.PlayerLookup;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;

/** First and last name as printed; Nene has only one. */
record PrintedName(String full) {

    /** Where the two names stand. */
    record Place(String player, String first, String last) {
        static final Place PLAYER = below("/player");
        static final Place ROW = below("");

        private static Place below(String player) {
            return new Place(player, player + "/first_name", player + "/last_name");
        }
    }

    /** @throws InvalidRowException if both names are empty, or one of them is not there at all: half a name is another player's */
    static PrintedName at(Place place, FileContext file) {
        String full = (part(file, place.first) + " " + part(file, place.last)).strip();
        if (full.isEmpty())
            throw new InvalidRowException(place.player, "the player's name is missing");
        return new PrintedName(full);
    }

    /** Empty where the feed writes null or nothing. */
    private static String part(FileContext file, String pointer) {
        if (!file.isInRow(pointer))
            throw new InvalidRowException(pointer, "this part of the player's name is missing");
        return file.row(pointer).orElse("");
    }

    void fill(RowBuilder row, Column<PlayerLookup> lookup, Column<String> fullName) {
        row.set(fullName, full).set(lookup, PlayerLookup.of(full)
                .orElseThrow(() -> new InvalidRowException("/player", "'%s' has no letters".formatted(full))));
    }
}
