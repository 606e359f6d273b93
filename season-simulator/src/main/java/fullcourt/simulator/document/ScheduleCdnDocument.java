package fullcourt.simulator.document;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code nba-com/schedule-cdn/<2024-25>/<time>.json}: the season from the league's own servers, day by day, without what a scraper adds. */
record ScheduleCdnDocument(Meta meta, LeagueSchedule leagueSchedule) {
    private static final Set<String> ADDED = Stream.concat(Stream.of("gameDate", "gameDateObj"),
            Stream.of(ScheduledGame.Flags.class.getRecordComponents()).map(RecordComponent::getName)).collect(Collectors.toSet());
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy' 00:00:00'");

    static LandedDocument of(LeagueDay day, Instant at) {
        var label = day.season().label();
        var byDate = new ScheduledGames(day.source().games()).printed().stream()
                .collect(Collectors.groupingBy(game -> game.game().date(), TreeMap::new, Collectors.toList()));
        var dates = byDate.entrySet().stream().map(date -> new GameDate(AMERICAN.format(date.getKey()),
                date.getValue().stream().map(game -> withoutAdditions(game.asOf(day.day()))).toList())).toList();
        var meta = new Meta(1, "http://nba.cloud/league/00/%s/scheduleleaguev2?Format=json".formatted(label), TimeStamps.withMillis(at));
        return LandedDocument.at(Scraper.NBAC_SCHEDULE_CDN, day.day(), label, at,
                new ScheduleCdnDocument(meta, new LeagueSchedule(label, "00", dates)));
    }

    private static JsonNode withoutAdditions(byte[] game) {
        return JsonMapper.shared().readTree(game).asObject().remove(ADDED);
    }

    record Meta(int version, String request, String time) {}

    record LeagueSchedule(String seasonYear, String leagueId, List<GameDate> gameDates) {}

    record GameDate(String gameDate, List<JsonNode> games) {}
}
