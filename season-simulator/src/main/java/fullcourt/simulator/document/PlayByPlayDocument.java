package fullcourt.simulator.document;

import fullcourt.simulator.season.Game;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code nba-com/play-by-play/<date>/game-<ten digits>/<time>.json}: a finished game's events by the league. */
record PlayByPlayDocument(Metadata metadata, PlayByPlay playByPlay) {
    private static final int STEP_OF_ORDER = 10_000;

    static LandedDocument of(LeagueDay day, Game game, Instant at) {
        var actions = actions(day, game);
        var id = game.nbaId().value();
        var stamp = TimeStamps.withMicros(at);
        var meta = new Meta(1, 200, "http://nba.cloud/games/%s/playbyplay?Format=json".formatted(id), stamp);
        var document = new PlayByPlayDocument(new Metadata(id, day.season().label(), stamp, actions.size()),
                new PlayByPlay(meta, new PlayedGame(id, actions)));
        return LandedDocument.at(Scraper.NBAC_PLAY_BY_PLAY, day.day(), "%s/game-%s".formatted(day.day(), id), at, document);
    }

    /** Each period begins and ends, and after the last one the game does. */
    private static List<PlayedAction> actions(LeagueDay day, Game game) {
        var actions = new ArrayList<PlayedAction>();
        var plays = Plays.of(day, game);
        var periods = GameProgress.finished(day, game).periods();
        for (var period = 1; period <= periods; period++) {
            var before = actions.isEmpty() ? new Score(0, 0) : Score.of(actions.getLast());
            actions.add(PlayedAction.ofClock(numbered(actions), period, GameProgress.secondsOf(period), "period", "start", before));
            var number = period;
            plays.stream().filter(play -> play.period() == number).forEach(play -> actions.add(PlayedAction.of(numbered(actions), play)));
            actions.add(PlayedAction.ofClock(numbered(actions), period, 0, "period", "end", Score.of(actions.getLast())));
        }
        actions.add(PlayedAction.ofClock(numbered(actions), periods, 0, "game", "end", Score.of(actions.getLast())));
        return actions;
    }

    private static int numbered(List<PlayedAction> actions) { return (actions.size() + 1) * STEP_OF_ORDER; }

    record Metadata(String gameId, String season, String fetchedUtc, int eventCount) {}

    record PlayByPlay(Meta meta, PlayedGame game) {}

    record Meta(int version, int code, String request, String time) {}

    record PlayedGame(String gameId, List<PlayedAction> actions) {}

    record Score(int home, int away) {

        static Score of(PlayedAction action) {
            return new Score(Integer.parseInt(action.scoreHome()), Integer.parseInt(action.scoreAway()));
        }
    }
}
