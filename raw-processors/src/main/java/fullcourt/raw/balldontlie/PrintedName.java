package fullcourt.raw.balldontlie;

import fullcourt.league.PlayerLookup;
import fullcourt.platform.processor.FileContext;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.RowBuilder;

/** First and last name as printed; Nene has only one. */
record PrintedName(String full) {

    /** @throws InvalidRowException if both names are empty, or one of them is not there at all: half a name is another player's */
    static PrintedName of(FileContext file) {
        return at("/player", file);
    }

    /** @param player pointer to the player inside the row, empty if the row is the player */
    static PrintedName at(String player, FileContext file) {
        String full = (part(file, player + "/first_name") + " " + part(file, player + "/last_name")).strip();
        if (full.isEmpty())
            throw new InvalidRowException(player, "the player's name is missing");
        return new PrintedName(full);
    }

    /** Empty where the feed writes null or nothing. */
    private static String part(FileContext file, String pointer) {
        if (file.row().at(pointer).isMissingNode())
            throw new InvalidRowException(pointer, "this part of the player's name is missing");
        return file.row(pointer).orElse("");
    }

    void fill(RowBuilder row, Column<PlayerLookup> lookup, Column<String> fullName) {
        row.set(fullName, full).set(lookup, PlayerLookup.of(full)
                .orElseThrow(() -> new InvalidRowException("/player", "'%s' has no letters".formatted(full))));
    }
}
