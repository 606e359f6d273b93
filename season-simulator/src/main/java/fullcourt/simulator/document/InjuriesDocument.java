package fullcourt.simulator.document;

import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code ball-dont-lie/injuries/<date>/<time>.json}: the whole league's injured on that morning; who is not on it is available. */
record InjuriesDocument(String ident, String timestamp, int rowCount, List<Injury> injuries) {

    static LandedDocument of(SeasonSource source, LocalDate day, Instant at) {
        var injuries = source.injuriesOnTheMorningOf(day).stream().map(Injury::of).toList();
        var document = new InjuriesDocument("league", TimeStamps.withOffset(at), injuries.size(), injuries);
        var path = "%s/%s/%s.json".formatted(Scraper.BDL_INJURIES.prefix(), day, TimeStamps.fileName(at));
        return new LandedDocument(Scraper.BDL_INJURIES, day, path, Json.bytes(document), at);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Injury(BdlPlayer player, @Nullable String returnDate, String description, String status) {

        static Injury of(InjuryNote note) {
            return new Injury(BdlPlayer.of(note.player(), note.team()), note.returnDate().orElse(null), note.description(),
                    note.status().printed());
        }
    }
}
