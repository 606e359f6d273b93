package fullcourt.raw.reference;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;

import fullcourt.league.PlayerLookup;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;

/** {@code nba_reference.player_aliases}: names that one feed or another uses for a player whom box scores call differently. */
final class PlayerAliasesTable {
    public static final Column<PlayerLookup> ALIAS = required("alias_lookup", PLAYER_LOOKUP, at("/alias_lookup"),
            "The other name, normalised: jimmybutleriii.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP, at("/player_lookup"),
            "The name box scores use: jimmybutler.");
    public static final Column<LocalDate> VALID_FROM = optional("valid_from", DATE, at("/valid_from"),
            "First day on which the alias holds; null: always did.");
    public static final Column<LocalDate> VALID_TO = optional("valid_to", DATE, at("/valid_to"),
            "Last day on which it holds; null: still does.");
    public static final Column<String> SOURCE = required("source", STRING, "Who says so: the document's /source.");

    public static final Table TABLE = Table.named("nba_reference", "player_aliases")
            .grain("one alias")
            .columns(ALIAS, PLAYER, VALID_FROM, VALID_TO, SOURCE)
            .naturalKey(ALIAS).loadedBy(LoadMode.MERGE_NEWEST);

    private PlayerAliasesTable() {}
}
