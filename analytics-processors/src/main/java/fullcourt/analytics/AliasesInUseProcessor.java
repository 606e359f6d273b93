package fullcourt.analytics;

import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.List;

/**
 * The aliases that are valid on a day for a name which one feed uses that day. Steps that read names of the feed join this table and never the list of all
 * aliases, so that a new alias makes exactly the days on which its name occurs stale. Rule: {@code docs/rules/names.md}; why: decision 012.
 */
public final class AliasesInUseProcessor implements TableProcessor {
    static final Column<LocalDate> NAME_DATE = required("name_date", DATE, "Day that the feed's rows are filed under, US Eastern.");
    static final Column<String> ALIAS = required("alias_lookup", STRING, "The name as the feed spells it, normalised.");
    static final Column<String> PLAYER = required("player_lookup", STRING, "The name box scores use.");
    static final Column<String> MEANING = required("meaning", STRING, "Both: jimmybutleriii=jimmybutler.");

    private final TableId feed;
    private final Table table;

    /** @param feed a raw table with names */
    AliasesInUseProcessor(TableId feed, String nameOfTable) {
        this.feed = feed;
        this.table = Table.named("nba_reference", nameOfTable)
                .grain("one day and alias that %s uses".formatted(feed))
                .columns(NAME_DATE, ALIAS, PLAYER, MEANING)
                .partitionedBy(NAME_DATE).naturalKey(NAME_DATE, ALIAS).loadedBy(LoadMode.REPLACE_PARTITION);
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Phase phase() {
        return Phase.ANALYTICS;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.asExpected(feed), Input.asExpected(RawTables.PLAYER_ALIASES));
    }

    /** Every value that the partition depends on, so that nothing else makes it stale. */
    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_reference/expectations/" + table.id().name()), MEANING);
    }
}
