package fullcourt.simulator.document;

import fullcourt.league.GameType;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.SeasonSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code nba-com/schedule/<2024-25>/<ISO time>.json}: the whole season as it stands on a morning. Games before that day are final with their
 * scores, the others scheduled without. A game of the play-offs appears two days ahead, when its teams are known.
 * <p>A document is written for each day of a season, so every game is printed once per state and then only copied.
 */
final class ScheduleDocument {
    private static final int PLAY_OFF_NOTICE_IN_DAYS = 2;

    private final SeasonSource source;
    private final List<PrintedGame> games;

    ScheduleDocument(SeasonSource source) {
        this.source = source;
        this.games = new ScheduledGames(source.games()).printed();
    }

    LandedDocument on(LocalDate day, Instant at) {
        var shown = games.stream().filter(game -> isAnnounced(game.game(), day)).toList();
        var label = source.season().label();
        var path = "%s/%s/%s.json".formatted(Scraper.NBAC_SCHEDULE_API.prefix(), label, TimeStamps.withMicros(at));
        return new LandedDocument(Scraper.NBAC_SCHEDULE_API, day, path, content(shown, day, at), at);
    }

    private static boolean isAnnounced(Game game, LocalDate day) {
        return game.nbaId().type() != GameType.PLAYOFFS || !game.date().isAfter(day.plusDays(PLAY_OFF_NOTICE_IN_DAYS));
    }

    /** The head without its closing brace, the games, the summary. */
    private byte[] content(List<PrintedGame> shown, LocalDate day, Instant at) {
        var label = source.season().label();
        var stamp = TimeStamps.withMicros(at);
        var dates = shown.stream().map(game -> game.game().date()).distinct().count();
        var head = Json.bytes(new Head(Integer.toString(source.season().startYear()), label, label, "00", stamp, Meta.of(label, at),
                shown.size(), dates));
        var bytes = new ByteArrayOutputStream(head.length + shown.size() * 1600 + 2000);
        bytes.write(head, 0, head.length - 1);
        writeText(bytes, ",\"games\":[");
        for (var index = 0; index < shown.size(); index++) {
            if (index > 0)
                bytes.write(',');
            bytes.writeBytes(shown.get(index).asOf(day));
        }
        writeText(bytes, "],\"metadata\":");
        bytes.writeBytes(Json.bytes(ScheduleSummary.of(label, stamp, shown.stream().map(PrintedGame::game).toList(), day)));
        bytes.write('}');
        return bytes.toByteArray();
    }

    private static void writeText(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One game in both states. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only copied from
    record PrintedGame(Game game, byte[] scheduled, byte[] finished) {

        byte[] asOf(LocalDate day) { return game.date().isBefore(day) ? finished : scheduled; }
    }

    record Head(String season, String season_nba_format, String seasonYear, String leagueId, String timestamp, Meta meta, int game_count,
            long date_count) {}

    record Meta(int version, String request, String time) {

        static Meta of(String label, Instant at) {
            return new Meta(1, "http://nba.cloud/league/00/%s/scheduleleaguev2?Format=json".formatted(label), TimeStamps.withMillis(at));
        }
    }
}
