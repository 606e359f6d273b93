package fullcourt.operations.unresolvednames;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The aliases there are, and the days on which a name is used. */
@Component
final class Aliases {
    private static final Column<String> ALIAS = required("alias_lookup", ColumnType.STRING, "The other name.");
    private static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Whom it means.");
    private static final Column<LocalDate> VALID_FROM = optional("valid_from", ColumnType.DATE, "First day.");
    private static final Column<LocalDate> VALID_TO = optional("valid_to", ColumnType.DATE, "Last day.");
    private static final Column<String> SOURCE = required("source", ColumnType.STRING, "Who says so.");
    private static final Schema SCHEMA = Schema.of("all_aliases", ALIAS, PLAYER, VALID_FROM, VALID_TO, SOURCE);
    private static final Column<LocalDate> NAME_DATE = required("name_date", ColumnType.DATE, "A day.");
    private static final Schema DAYS = Schema.of("days_of_name", NAME_DATE);
    private final TableReader reader;

    Aliases(TableReader reader) {
        this.reader = reader;
    }

    /** @param validFrom empty: always did @param validTo empty: still does */
    record Alias(String aliasLookup, String playerLookup, Optional<LocalDate> validFrom, Optional<LocalDate> validTo, String source) {}

    List<Alias> all() {
        SqlFile sql = SqlFile.of(Aliases.class, "nba_reference/all_aliases");
        return reader.query(new Query(sql.name(), sql.text(), List.of()), SCHEMA).stream().map(Aliases::alias).toList();
    }

    private static Alias alias(Row row) {
        return new Alias(row.get(ALIAS), row.get(PLAYER), row.find(VALID_FROM), row.find(VALID_TO), row.get(SOURCE));
    }

    /** Days on which any feed uses a name: those that an alias for it can change. */
    SortedSet<LocalDate> daysOf(String lookup) {
        SqlFile sql = SqlFile.of(Aliases.class, "nba_reference/days_of_name");
        SortedSet<LocalDate> days = new TreeSet<>();
        reader.query(new Query(sql.name(), sql.text(), List.of(Parameter.of("player_lookup", ColumnType.STRING, lookup))), DAYS)
                .forEach(row -> days.add(row.get(NAME_DATE)));
        return days;
    }
}
