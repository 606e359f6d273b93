package fullcourt.operations.players;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.league.PlayerLookup;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.holds.EntityHolds.Hold;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The chain of one player and date, in the order of the data. */
@Component
final class PlayerChain {
    private static final Column<String> STAGE = required("stage", ColumnType.STRING, "The stage.");
    private static final Column<Long> FOUND = required("found", ColumnType.INT64, "Rows of the player.");
    private static final Column<String> DETAIL = optional("detail", ColumnType.STRING, "The newest, or the reason.");
    private static final Schema SCHEMA = Schema.of("player_chain", STAGE, FOUND, DETAIL);
    private static final TableId LAST_TABLE = new TableId("nba_predictions", "not_predicted");
    private final TableReader reader;
    private final Catalogue catalogue;
    private final EntityHolds holds;
    private final PartitionScheme seasons;

    PlayerChain(TableReader reader, Catalogue catalogue, EntityHolds holds, PartitionScheme seasons) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.holds = holds;
        this.seasons = seasons;
    }

    /** What one stage knows. @param detail the newest of its rows, or a reason */
    private record Known(long rows, Optional<String> detail) {
        private boolean isEmpty() {
            return rows == 0;
        }

        private String text() {
            return detail.orElse("");
        }
    }

    /** By stage, as the query names them. */
    private record Stages(Map<String, Known> byName) {
        private Known at(String stage) {
            return byName.getOrDefault(stage, new Known(0, Optional.empty()));
        }
    }

    /** @throws UsageException if this process does not know the tables of all services */
    List<ChainLink> of(PlayerLookup player, LocalDate date) {
        if (!catalogue.has(LAST_TABLE))
            throw new UsageException("This process does not run the services of predictions. Ask one that runs all.");
        Stages known = known(player, date);
        List<ChainLink> chain = new ArrayList<>();
        chain.add(boxScores(known.at("box scores")));
        chain.add(roster(known.at("roster")));
        List<ChainLink> held = held(player); // before the slate: who is held is not on it
        chain.addAll(held);
        chain.add(slate(known.at("slate"), date, !held.isEmpty()));
        chain.add(known.at("line").isEmpty()
                ? ChainLink.note("line", "no book has a line before the cut-off; a prediction says NO_LINE")
                : ChainLink.ok("line", "%s points".formatted(known.at("line").text())));
        chain.add(known.at("daily cache").isEmpty()
                ? ChainLink.blocked("daily cache", "no row: the player is not on the slate, or the input is incomplete")
                : ChainLink.ok("daily cache", "as player of %s".formatted(known.at("daily cache").text())));
        chain.add(features(known.at("features")));
        chain.add(predictions(known.at("predictions"), known.at("not predicted")));
        return chain;
    }

    private Stages known(PlayerLookup player, LocalDate date) {
        SqlFile sql = SqlFile.of(PlayerChain.class, "nba_orchestration/player_chain");
        List<Parameter> parameters = List.of(Parameter.of("from_date", ColumnType.DATE, seasons.firstDay(date)),
                Parameter.of("game_date", ColumnType.DATE, date), Parameter.of("player_lookup", ColumnType.STRING, player.value()));
        return new Stages(reader.query(new Query(sql.name(), sql.text(), parameters), SCHEMA).stream()
                .collect(Collectors.toMap(row -> row.get(STAGE), PlayerChain::known)));
    }

    private static Known known(Row row) {
        return new Known(row.get(FOUND), row.find(DETAIL));
    }

    private static ChainLink boxScores(Known rows) {
        return rows.isEmpty()
                ? ChainLink.note("box scores",
                        "none of the player this season before the date; 'fullcourt unresolved-names' shows names that join no player")
                : ChainLink.ok("box scores", "%d games this season, the newest of %s".formatted(rows.rows(), rows.text()));
    }

    private static ChainLink roster(Known rows) {
        return rows.isEmpty()
                ? ChainLink.note("roster", "no roster of the ten days before lists the player; the newest box score names the team")
                : ChainLink.ok("roster", "listed by %s".formatted(rows.text()));
    }

    private static ChainLink slate(Known rows, LocalDate date, boolean isHeld) {
        String otherwise = isHeld
                ? "not on it while held"
                : "no team that plays on %s lists the player, or an injury report rules the player out".formatted(date);
        return rows.isEmpty() ? ChainLink.blocked("slate", otherwise) : ChainLink.ok("slate", rows.text());
    }

    private List<ChainLink> held(PlayerLookup player) {
        return holds.current().stream().filter(hold -> hold.entity().equals(player.value())).map(PlayerChain::held).toList();
    }

    private static ChainLink held(Hold hold) {
        return ChainLink.blocked("hold",
                "held in %s since %s: waits for %s, at the latest until %s. 'fullcourt holds reset %s --reason R' ends it"
                        .formatted(hold.processor(), hold.since(), String.join(" ", hold.waitsFor()), hold.until(), hold.entity()));
    }

    private static ChainLink features(Known rows) {
        if (rows.isEmpty())
            return ChainLink.blocked("features", "no row in the feature store");
        return rows.detail().map(reason -> ChainLink.blocked("features", "not ready: " + reason))
                .orElseGet(() -> ChainLink.ok("features", "every required feature is genuine"));
    }

    private static ChainLink predictions(Known made, Known notMade) {
        String without = notMade.isEmpty() ? "" : "%d systems do not: %s".formatted(notMade.rows(), notMade.text());
        return made.isEmpty()
                ? ChainLink.blocked("predictions", without.isEmpty() ? "none was made" : without)
                : ChainLink.ok("predictions", "%d systems predict%s".formatted(made.rows(), without.isEmpty() ? "" : "; " + without));
    }
}
