package fullcourt.raw.oddsapi;

import fullcourt.league.PlayerLookup;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * One game's player markets at one moment:
 * {@code odds-api/{player-props,player-props-history}/<date>/<event id>-<teams>/<time>-snap-<HHMM>.json}.
 * A historical document wraps the event in {@code data} and has the time of the snapshot. Markets on teams are ignored.
 */
@Component
final class OddsApiPlayerPropsProcessor implements RawProcessor {
    private static final String MARKETS = "/bookmakers/*/markets/*";
    private static final String HISTORICAL = "/data";

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("odds-api/player-props"), PathPrefix.of("odds-api/player-props-history"));
    }

    @Override
    public Table table() {
        return OddsApiPlayerPropsTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of(MARKETS, HISTORICAL + MARKETS);
    }

    @Override
    public Optional<Function<JsonNode, List<JsonNode>>> split() {
        return Optional.of(MarketOutcomes::byPlayerAndLine);
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        String event = file.foundBy().startsWith(HISTORICAL) ? HISTORICAL : "";
        OddsEvent game = OddsEvent.of(file, event, OddsApiPlayerPropsTable.COMMENCE_TIME);
        game.fill(row);
        String bookmaker = event + "/bookmakers/*";
        String market = event + MARKETS;
        row.set(OddsApiPlayerPropsTable.COMMENCE_TIME, game.start()).set(OddsApiPlayerPropsTable.BOOKMAKER, file.parent(bookmaker, "/key"))
                .set(OddsApiPlayerPropsTable.MARKET, file.parent(market, "/key"))
                .set(OddsApiPlayerPropsTable.LAST_UPDATE,
                        file.parent(market, "/last_update").or(() -> file.parent(bookmaker, "/last_update"))
                                .flatMap(OddsApiPlayerPropsTable.LAST_UPDATE.type().parser()));
        fillPlayer(row, file);
        PropPrices.fill(row, file.row());
    }

    private static void fillPlayer(RowBuilder row, FileContext file) {
        Optional<String> name = file.row("/player");
        row.set(OddsApiPlayerPropsTable.PLAYER_NAME, name).set(OddsApiPlayerPropsTable.PLAYER, name.flatMap(PlayerLookup::of))
                .set(OddsApiPlayerPropsTable.LINE, file.row("/line").map(text -> OddsApiPlayerPropsTable.LINE.type().parser().apply(text)
                        .orElseThrow(() -> new InvalidRowException("", "line is '%s', accepted is a number".formatted(text)))));
    }
}
