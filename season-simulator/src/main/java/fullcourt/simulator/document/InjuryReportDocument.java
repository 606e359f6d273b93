package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.league.BusinessDay;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code nba-com/injury-report-data/<date>/<HH>/<time>.json}: the league's report of an hour (New York), for the teams that play that day. */
record InjuryReportDocument(Metadata metadata, @JsonProperty("parsing_stats") Stats parsingStats, List<Listed> records) {
    private static final DateTimeFormatter SCRAPED = DateTimeFormatter.ofPattern("HH-mm-ss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("hh:mm' (ET)'").withZone(BusinessDay.NEW_YORK);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    static LandedDocument of(LeagueDay day, Instant at) {
        var hour = at.atZone(BusinessDay.NEW_YORK).getHour();
        var listed = day.games().stream().flatMap(game -> Stream.of(game.id().away(), game.id().home())
                .flatMap(team -> day.injured(team).stream().map(note -> Listed.of(game, note)))).toList();
        var date = DateTimeFormatter.BASIC_ISO_DATE.format(day.day());
        var metadata = new Metadata(date, "%02d".formatted((hour + 11) % 12 + 1), hour < 12 ? "AM" : "PM", "%02d".formatted(hour),
                day.season().label(), SCRAPED.format(at), "%08x".formatted(at.hashCode()));
        var document = new InjuryReportDocument(metadata, new Stats(listed.size(), 0.97, List.of()), listed);
        return LandedDocument.at(Scraper.NBAC_INJURY_REPORT, day.day(), "%s/%02d".formatted(day.day(), hour), at, document);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Metadata(String gamedate, String hour, String period, String hour24, String season, String scrapeTime, String runId) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Stats(int totalRecords, double overallConfidence, List<String> unparsedLinesSample) {}

    record Listed(String date, String gametime, String matchup, String team, String player, String status, String reason,
            double confidence) {

        static Listed of(Game game, InjuryNote note) {
            var status = note.status() == InjuryNote.Status.OUT ? "Out" : "Questionable";
            return new Listed(AMERICAN.format(game.date()), game.tipOffAt().map(CLOCK::format).orElse(""),
                    "%s@%s".formatted(game.id().away(), game.id().home()), note.team().name(),
                    "%s, %s".formatted(note.player().lastName(), note.player().firstName()), status,
                    "Injury/Illness - Unspecified; Soreness", 1.0);
        }
    }
}
