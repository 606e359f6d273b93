package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code nba-com/schedule-cdn/<2024-25>/<time>.json}: the season from the league's own servers, day by day. */
record ScheduleCdnDocument(Meta meta, LeagueSchedule leagueSchedule) {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy' 00:00:00'");

    static LandedDocument of(LeagueDay day, Instant at) {
        var label = day.season().label();
        var byDate = new ScheduledGames(day.source().games()).printed().stream()
                .collect(Collectors.groupingBy(game -> game.game().date(), TreeMap::new, Collectors.toList()));
        var dates = byDate.entrySet().stream().map(date -> new GameDate(AMERICAN.format(date.getKey()),
                date.getValue().stream().map(game -> new Printed(new String(game.asOf(day.day()), StandardCharsets.UTF_8))).toList()))
                .toList();
        var meta = new Meta(1, "http://nba.cloud/league/00/%s/scheduleleaguev2?Format=json".formatted(label), TimeStamps.withMillis(at));
        return LandedDocument.at(Scraper.NBAC_SCHEDULE_CDN, day.day(), label, at,
                new ScheduleCdnDocument(meta, new LeagueSchedule(label, "00", dates)));
    }

    record Meta(int version, String request, String time) {}

    record LeagueSchedule(String seasonYear, String leagueId, List<GameDate> gameDates) {}

    record GameDate(String gameDate, List<Printed> games) {}

    record Printed(@JsonRawValue @JsonValue String json) {}
}
