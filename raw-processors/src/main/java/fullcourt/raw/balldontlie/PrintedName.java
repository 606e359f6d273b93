package fullcourt.raw.balldontlie;

import fullcourt.league.PlayerLookup;
import fullcourt.platform.processor.FileContext;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.RowBuilder;

/** First and last name as printed; Nene has only one. */
record PrintedName(String full) {

    /** @throws InvalidRowException if both names are absent */
    static PrintedName of(FileContext file) {
        return at("/player", file);
    }

    /** @param player pointer to the player inside the row, empty if the row is the player */
    static PrintedName at(String player, FileContext file) {
        String full = (file.row(player + "/first_name").orElse("") + " " + file.row(player + "/last_name").orElse("")).strip();
        if (full.isEmpty())
            throw new InvalidRowException(player, "the player's name is missing");
        return new PrintedName(full);
    }

    void fill(RowBuilder row, Column<PlayerLookup> lookup, Column<String> fullName) {
        row.set(fullName, full).set(lookup, PlayerLookup.of(full)
                .orElseThrow(() -> new InvalidRowException("/player", "'%s' has no letters".formatted(full))));
    }
}
