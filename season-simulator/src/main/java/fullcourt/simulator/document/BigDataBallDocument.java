package fullcourt.simulator.document;

import fullcourt.simulator.document.Play.Kind;
import fullcourt.simulator.season.Game;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code big-data-ball/<2024-25>/<date>/game_<id without zeros>/[<date>]-<ten digits>-<AWAY>@<HOME>.csv}: the same plays as the league's, with the ten on
 * the court. There are no substitutions: those who played most are shown throughout.
 */
final class BigDataBallDocument {
    private static final String HEADER = """
            game_id,data_set,date,a1,a2,a3,a4,a5,h1,h2,h3,h4,h5,period,away_score,home_score,remaining_time,elapsed,play_length,play_id,team,\
            event_type,assist,away,home,block,entered,left,num,opponent,outof,player,points,possession,reason,result,steal,type,shot_distance,\
            original_x,original_y,converted_x,converted_y,description
            """;
    private static final String NOBODY = "";

    private final String head;
    private final StringBuilder lines = new StringBuilder(HEADER);
    private int number;

    private BigDataBallDocument(LeagueDay day, Game game) {
        var ten = Stream.of(game.id().away(), game.id().home()).flatMap(team -> Plays.five(day.rows(game, team)).stream())
                .map(row -> row.player().fullName()).collect(Collectors.joining(","));
        head = "%s,NBA %s Regular Season,%s,%s".formatted(shortId(game), day.season().label(), game.date(), ten);
    }

    static LandedDocument of(LeagueDay day, Game game, Instant at) {
        var id = game.id();
        var path = "%s/%s/%s/game_%s/[%s]-%s-%s@%s.csv".formatted(Scraper.BIGDATABALL_PBP.prefix(), day.season().label(), day.day(),
                shortId(game), day.day(), game.nbaId().value(), id.away(), id.home());
        var csv = new BigDataBallDocument(day, game).written(Plays.of(day, game), GameProgress.finished(day, game).periods());
        return new LandedDocument(Scraper.BIGDATABALL_PBP, day.day(), path, csv.getBytes(StandardCharsets.UTF_8), at);
    }

    private static String shortId(Game game) { return game.nbaId().value().replaceFirst("^0+", ""); }

    private String written(List<Play> plays, int periods) {
        var away = 0;
        var home = 0;
        for (var period = 1; period <= periods; period++) {
            bound(period, away, home, GameProgress.secondsOf(period), "start of period");
            for (var play : plays.stream().filter(ofPeriod(period)).toList()) {
                write(play);
                away = play.awayScore();
                home = play.homeScore();
            }
            bound(period, away, home, 0, "end of period");
        }
        return lines.toString();
    }

    private static Predicate<Play> ofPeriod(int period) { return play -> play.period() == period; }

    private void bound(int period, int away, int home, int secondsLeft, String what) {
        line(period, away, home, secondsLeft, NOBODY, what, "", "", NOBODY, "", "", "", "", what, "");
    }

    private void write(Play play) {
        var kind = play.kind();
        var partner = play.partner().map(row -> row.player().fullName()).orElse(NOBODY);
        line(play.period(), play.awayScore(), play.homeScore(), play.secondsLeft(), play.by().team().name(), event(kind),
                kind.wentIn() ? partner : NOBODY, kind == Kind.MISSED_TWO ? partner : NOBODY, play.by().player().fullName(),
                kind.isShot() ? Integer.toString(kind.points()) : "", !kind.isShot() ? "" : kind.wentIn() ? "made" : "missed",
                kind == Kind.TURNOVER ? partner : NOBODY, isFreeThrow(kind) ? "1" : "", type(kind),
                !kind.isFieldGoal() ? "" : kind.isThree() ? "25" : "6");
    }

    private void line(int period, int away, int home, int secondsLeft, String team, String event, String assist, String block,
            String player,
            String points, String result, String steal, String freeThrow, String type, String distance) {
        number++;
        var elapsed = GameProgress.secondsOf(period) - secondsLeft;
        lines.append(String.join(",", head, Integer.toString(period), Integer.toString(away), Integer.toString(home), clock(secondsLeft),
                clock(elapsed), "0:00:00", Integer.toString(number), team, event, assist, "", "", block, "", "", freeThrow, "", freeThrow,
                player,
                points, "", "", result, steal, type, distance, "", "", "", "", "%s %s".formatted(player, event).strip())).append('\n');
    }

    private static boolean isFreeThrow(Kind kind) { return kind.isShot() && !kind.isFieldGoal(); }

    private static String clock(int seconds) { return "0:%02d:%02d".formatted(seconds / 60, seconds % 60); }

    private static String event(Kind kind) {
        return switch (kind) {
            case TWO, MISSED_TWO, THREE, MISSED_THREE -> "shot";
            case FREE_THROW, MISSED_FREE_THROW -> "free throw";
            case OFFENSIVE_REBOUND, DEFENSIVE_REBOUND -> "rebound";
            case TURNOVER -> "turnover";
            case FOUL -> "foul";
        };
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TWO, MISSED_TWO -> "layup";
            case THREE, MISSED_THREE -> "3pt jump shot";
            case FREE_THROW, MISSED_FREE_THROW -> "free throw 1/1";
            case OFFENSIVE_REBOUND -> "rebound offensive";
            case DEFENSIVE_REBOUND -> "rebound defensive";
            case TURNOVER -> "bad pass";
            case FOUL -> "personal";
        };
    }
}
