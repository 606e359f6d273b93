package fullcourt.raw.oddsapi;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * One game's own markets at one moment:
 * {@code odds-api/{game-lines,game-lines-history}/<date>/<event id>-<teams>/<time>-snap-<HHMM>.json}.
 * A historical document wraps the event in {@code data} and has the time of the snapshot.
 */
@Component
final class OddsApiGameLinesProcessor implements RawProcessor {
    private static final String BOOKMAKERS = "/bookmakers/*";
    private static final String MARKETS = BOOKMAKERS + "/markets/*";
    private static final String OUTCOMES = MARKETS + "/outcomes/*";
    private static final String HISTORICAL = "/data";
    private static final String UPDATED = "/last_update";
    private static final Column<Instant> PREVIOUS = OddsApiGameLinesTable.PREVIOUS_SNAPSHOT_AT;
    private static final Column<Instant> NEXT = OddsApiGameLinesTable.NEXT_SNAPSHOT_AT;

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("odds-api/game-lines"), PathPrefix.of("odds-api/game-lines-history"));
    }

    @Override
    public Table table() {
        return OddsApiGameLinesTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of(OUTCOMES, HISTORICAL + OUTCOMES);
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        String at = file.foundBy().startsWith(HISTORICAL) ? HISTORICAL : "";
        requireGameMarket(row, file.parent(at + MARKETS, "/key"));
        OddsEvent event = OddsEvent.of(file, at, OddsApiGameLinesTable.COMMENCE_TIME);
        event.fill(row);
        row.set(OddsApiGameLinesTable.COMMENCE_TIME, event.start())
                .set(PREVIOUS, OddsEvent.instant(file, "/previous_timestamp", PREVIOUS))
                .set(NEXT, OddsEvent.instant(file, "/next_timestamp", NEXT));
        fillBookmaker(row, file, at);
        fillOutcome(row, file);
    }

    private static void requireGameMarket(RowBuilder row, Optional<String> market) {
        if (market.filter(key -> key.startsWith("player_")).isPresent())
            throw InvalidRowException.outOfScope("", "the market %s is on a player".formatted(market.orElseThrow()));
        row.set(OddsApiGameLinesTable.MARKET, market);
    }

    private static void fillBookmaker(RowBuilder row, FileContext file, String at) {
        Optional<String> updated = file.parent(at + BOOKMAKERS, UPDATED);
        row.set(OddsApiGameLinesTable.BOOKMAKER, file.parent(at + BOOKMAKERS, "/key"))
                .set(OddsApiGameLinesTable.BOOKMAKER_UPDATE, updated.flatMap(OddsApiGameLinesTable.BOOKMAKER_UPDATE.type().parser()))
                .set(OddsApiGameLinesTable.MARKET_UPDATE, file.parent(at + MARKETS, UPDATED).or(() -> updated)
                        .flatMap(OddsApiGameLinesTable.MARKET_UPDATE.type().parser()));
    }

    private static void fillOutcome(RowBuilder row, FileContext file) {
        row.set(OddsApiGameLinesTable.OUTCOME_TEAM, team(row))
                .set(OddsApiGameLinesTable.OUTCOME_KEY, Stream.of(Optional.of(row.get(OddsApiGameLinesTable.OUTCOME_NAME)),
                        row.find(OddsApiGameLinesTable.OUTCOME_DESCRIPTION), row.find(OddsApiGameLinesTable.POINT).map(Object::toString))
                        .flatMap(Optional::stream).collect(Collectors.joining(" ")));
        if (row.find(OddsApiGameLinesTable.POINT).isEmpty() && needsPoint(row.get(OddsApiGameLinesTable.MARKET)))
            throw new InvalidRowException("/point", "outcome_point is missing");
        PropPrices.fill(row, Optional.of(file.row().path("price")).filter(price -> !price.isNull() && !price.isMissingNode()),
                OddsApiGameLinesTable.PRICE, OddsApiGameLinesTable.PRICE_AMERICAN);
    }

    private static boolean needsPoint(String market) {
        return market.contains("spreads") || market.contains("totals");
    }

    /** @throws InvalidRowException if the outcome is on neither team and on no number: the offer is then unknown */
    private static Optional<TeamCode> team(RowBuilder row) {
        String name = row.get(OddsApiGameLinesTable.OUTCOME_NAME);
        Optional<TeamCode> team = TeamCode.of(row.find(OddsApiGameLinesTable.OUTCOME_DESCRIPTION).orElse(name));
        boolean isSide = name.equalsIgnoreCase("over") || name.equalsIgnoreCase("under") || name.equalsIgnoreCase("draw");
        if (team.isEmpty()
                ? !isSide
                : team.get() != row.get(OddsApiGameLinesTable.HOME) && team.get() != row.get(OddsApiGameLinesTable.AWAY))
            throw new InvalidRowException("/name", "the outcome '%s' is on neither team nor Over nor Under".formatted(name));
        return team;
    }
}
