package fullcourt.operations.unresolvednames;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.league.PlayerLookup;
import fullcourt.league.PlayerSuggestions.Candidate;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The registry of persons, as {@code nba_reference.players} has it. */
@Component
final class KnownPlayers {
    private static final Column<String> ID = required("universal_player_id", ColumnType.STRING, "The person.");
    private static final Column<String> LOOKUP = required("player_lookup", ColumnType.STRING, "What tables join by.");
    private static final Column<String> NAME = required("player_full_name", ColumnType.STRING, "As printed.");
    private static final Column<String> TEAM = optional("team_abbr", ColumnType.STRING, "His newest team.");
    private static final Column<Long> BDL_ID = optional("bdl_player_id", ColumnType.INT64, "BallDontLie's id.");
    private static final Column<Long> NBA_ID = optional("nba_id", ColumnType.INT64, "The league's id.");
    private static final Column<LocalDate> FIRST = required("first_listed_on", ColumnType.DATE, "First day.");
    private static final Column<LocalDate> LAST = required("last_listed_on", ColumnType.DATE, "Last day.");
    private static final Schema SCHEMA = Schema.of("known_players", ID, LOOKUP, NAME, TEAM, BDL_ID, NBA_ID, FIRST, LAST);
    private final TableReader reader;

    KnownPlayers(TableReader reader) {
        this.reader = reader;
    }

    /** @param hasId whether a provider of box scores has an id of the player */
    record Player(String id, Candidate candidate, boolean hasId, LocalDate from, LocalDate to) {
        PlayerLookup lookup() {
            return candidate.lookup();
        }
    }

    List<Player> all() {
        SqlFile sql = SqlFile.of(KnownPlayers.class, "nba_reference/known_players");
        return reader.query(new Query(sql.name(), sql.text(), List.of()), SCHEMA).stream().map(KnownPlayers::player).toList();
    }

    private static Player player(Row row) {
        Optional<TeamCode> team = row.find(TEAM).flatMap(TeamCode::of);
        Candidate candidate = new Candidate(new PlayerLookup(row.get(LOOKUP)), row.get(NAME), team.map(Set::of).orElse(Set.of()));
        return new Player(row.get(ID), candidate, row.find(BDL_ID).isPresent() || row.find(NBA_ID).isPresent(), row.get(FIRST),
                row.get(LAST));
    }
}
