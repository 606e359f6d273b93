package fullcourt.operations.names;

import fullcourt.league.PlayerLookup;
import fullcourt.operations.command.UsageException;
import java.time.LocalDate;
import java.util.Optional;

/** An operator's word: a name means a player, on all days or on some. */
record NewAlias(PlayerLookup alias, PlayerLookup player, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Both names may be printed or normalised. @throws UsageException if there is no letter in one of them */
    static NewAlias of(String alias, String player, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new NewAlias(lookup(alias), lookup(player), from, to);
    }

    private static PlayerLookup lookup(String name) {
        return PlayerLookup.of(name).orElseThrow(() -> new UsageException("'%s' is no name.".formatted(name)));
    }
}
