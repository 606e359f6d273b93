package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.PropSnapshot;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An event of the odds feed at one moment: what each bookmaker offers, with prices American or decimal as requested. */
@JsonNaming(SnakeCaseStrategy.class)
record OddsEvent(String id, String sportKey, String sportTitle, @Nullable String commenceTime, String homeTeam, String awayTeam,
        List<Bookmaker> bookmakers) {

    static OddsEvent of(PropSnapshot snapshot, List<Bookmaker> bookmakers) {
        var game = snapshot.game().id();
        return new OddsEvent(snapshot.eventId(), "basketball_nba", "NBA", snapshot.commenceAt().map(TimeStamps::seconds).orElse(null),
                name(game.home()), name(game.away()), bookmakers);
    }

    /** {@code <game date>/<event id>-<AWAYHOME>/<time>-snap-<HHMM>.json} below the scraper's prefix. */
    static LandedDocument landed(Scraper scraper, PropSnapshot snapshot, Object document) {
        var game = snapshot.game().id();
        var path = "%s/%s/%s-%s%s/%s-snap-%s.json".formatted(scraper.prefix(), game.date(), snapshot.eventId(), game.away(), game.home(),
                TimeStamps.fileName(snapshot.takenAt()), TimeStamps.hourAndMinute(snapshot.takenAt()));
        return new LandedDocument(scraper, game.date(), path, Json.bytes(document), snapshot.takenAt());
    }

    /** The odds feed spells out what the league abbreviates. */
    static String name(TeamCode team) {
        return team == TeamCode.LAC ? "Los Angeles Clippers" : team.fullName();
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Bookmaker(String key, String title, String lastUpdate, List<Market> markets) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Market(String key, String lastUpdate, List<Outcome> outcomes) {}

    /** @param description the player @param point absent for a bet on the winner */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(String name, @Nullable String description, BigDecimal price, @Nullable BigDecimal point) {}
}
