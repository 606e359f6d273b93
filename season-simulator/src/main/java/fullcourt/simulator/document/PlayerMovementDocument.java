package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Player;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code nba-com/player-movement/<date>/<time>.json}: every transaction so far; here all players signed once, in the summer. */
record PlayerMovementDocument(Metadata metadata, List<String> headers, List<Transaction> rows) {

    static LandedDocument of(LeagueDay day, Instant at) {
        var rows = new ArrayList<Transaction>();
        for (var team : TeamCode.values())
            day.squad(team).forEach(
                    player -> rows.add(Transaction.of(player, team, day.season().firstDay().minusDays(rows.size() % 90 + 1), rows.size())));
        var metadata = new Metadata(Integer.toString(day.day().getYear()), TimeStamps.withMicros(at), rows.size(), 0);
        return LandedDocument.at(Scraper.NBAC_PLAYER_MOVEMENT, day.day(), day.day().toString(), at,
                new PlayerMovementDocument(metadata, List.of(), rows));
    }

    record Metadata(String year, String fetchedUtc, int recordCount, int columnCount) {}

    /** Ids are printed as floats. */
    record Transaction(@JsonProperty("Transaction_Type") String type, @JsonProperty("TRANSACTION_DATE") String date,
            @JsonProperty("TRANSACTION_DESCRIPTION") String description, @JsonProperty("TEAM_ID") BigDecimal teamId,
            @JsonProperty("TEAM_SLUG") String teamSlug, @JsonProperty("PLAYER_ID") BigDecimal playerId,
            @JsonProperty("PLAYER_SLUG") String playerSlug, @JsonProperty("Additional_Sort") BigDecimal additionalSort,
            @JsonProperty("GroupSort") String groupSort) {
        private static final int FIRST_NUMBER = 1_130_000;

        static Transaction of(Player player, TeamCode team, LocalDate date, int number) {
            return new Transaction("Signing", date + "T00:00:00",
                    "%s signed %s to a Contract.".formatted(team.fullName(), player.fullName()), decimal(team.nbaId()),
                    ScheduledGame.Team.slug(team), decimal(ProviderIds.nba(player)), ProviderIds.slug(player), decimal(0),
                    "Signing " + (FIRST_NUMBER + number));
        }

        private static BigDecimal decimal(long id) { return BigDecimal.valueOf(id).setScale(1); }
    }
}
