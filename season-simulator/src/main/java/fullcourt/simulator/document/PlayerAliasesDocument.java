package fullcourt.simulator.document;

import fullcourt.simulator.season.PlayerAlias;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * {@code fullcourt/player-aliases/<2023-24>/<time>.json}: no scraper's document but our own, which names the players whom other feeds spell
 * differently. Aliases are valid without limit in time.
 */
record PlayerAliasesDocument(String source, String timestamp, List<Alias> aliases) {

    static LandedDocument of(SeasonSource source, LocalDate day, Instant at) {
        var document = new PlayerAliasesDocument("history", TimeStamps.withOffset(at), source.aliases().stream().map(Alias::of).toList());
        var path = "%s/%s/%s.json".formatted(Scraper.PLAYER_ALIASES.prefix(), source.season().label(), TimeStamps.fileName(at));
        return new LandedDocument(Scraper.PLAYER_ALIASES, day, path, Json.bytes(document), at);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Alias(String aliasLookup, String playerLookup) {

        static Alias of(PlayerAlias alias) { return new Alias(alias.alias().value(), alias.player().value()); }
    }
}
