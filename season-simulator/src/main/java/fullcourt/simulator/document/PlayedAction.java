package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.simulator.document.Play.Kind;
import fullcourt.simulator.season.Player;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action of the league's play by play; what does not apply to one is absent, save for the places, which are null. */
record PlayedAction(int actionNumber, String clock, int period, String periodType,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long teamId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String teamTricode, String actionType, String subType, List<String> qualifiers,
        long personId, @Nullable Double x, @Nullable Double y, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double shotDistance,
        long possession, String scoreHome, String scoreAway, int orderNumber, boolean isTargetScoreLastPeriod, int isFieldGoal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String shotResult, String description,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String playerName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String playerNameI, List<Long> personIdsFilter,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long assistPersonId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long blockPersonId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long stealPersonId) {
    private static final int STEP_OF_ORDER = 10_000;

    static PlayedAction ofClock(int order, int period, int secondsLeft, String what, String when, PlayByPlayDocument.Score score) {
        return new PlayedAction(order / STEP_OF_ORDER, clock(secondsLeft), period, periodType(period), null, null, what, when, List.of(), 0,
                null,
                null, null, 0, Integer.toString(score.home()), Integer.toString(score.away()), order, false, 0, null,
                what.equals("game") ? "Game End" : when.equals("start") ? "Period Start" : "Period End", null, null, List.of(), null, null,
                null);
    }

    static PlayedAction of(int order, Play play) {
        var kind = play.kind();
        var player = play.by().player();
        var team = play.by().team();
        var distance = !kind.isFieldGoal() ? null : kind.isThree() ? (Double) 25.5 : (Double) 6.25;
        var place = !kind.isFieldGoal() ? null : kind.isThree() ? (Double) 29.0 : (Double) 10.5;
        return new PlayedAction(order / STEP_OF_ORDER, clock(play.secondsLeft()), play.period(), periodType(play.period()), team.nbaId(),
                team.name(), type(kind), subType(kind), List.of(), ProviderIds.nba(player), place, place, distance, team.nbaId(),
                Integer.toString(play.homeScore()), Integer.toString(play.awayScore()), order, false, kind.isFieldGoal() ? 1 : 0,
                !kind.isShot() ? null : kind.wentIn() ? "Made" : "Missed", "%s %s".formatted(initialled(player), subType(kind)),
                player.lastName(),
                initialled(player), List.of(ProviderIds.nba(player)), partner(play, kind.wentIn()), partner(play, kind == Kind.MISSED_TWO),
                partner(play, kind == Kind.TURNOVER));
    }

    private static @Nullable Long partner(Play play, boolean hasThatRole) {
        return play.partner().filter(_ -> hasThatRole).map(row -> ProviderIds.nba(row.player())).orElse(null);
    }

    private static String initialled(Player player) { return "%s. %s".formatted(player.firstName().charAt(0), player.lastName()); }

    private static String clock(int seconds) { return "PT%02dM%02d.00S".formatted(seconds / 60, seconds % 60); }

    private static String periodType(int period) { return period > GameProgress.REGULAR_PERIODS ? "OVERTIME" : "REGULAR"; }

    private static String type(Kind kind) {
        return switch (kind) {
            case TWO, MISSED_TWO -> "2pt";
            case THREE, MISSED_THREE -> "3pt";
            case FREE_THROW, MISSED_FREE_THROW -> "freethrow";
            case OFFENSIVE_REBOUND, DEFENSIVE_REBOUND -> "rebound";
            case TURNOVER -> "turnover";
            case FOUL -> "foul";
        };
    }

    private static String subType(Kind kind) {
        return switch (kind) {
            case TWO, MISSED_TWO -> "Layup";
            case THREE, MISSED_THREE -> "Jump Shot";
            case FREE_THROW, MISSED_FREE_THROW -> "1 of 1";
            case OFFENSIVE_REBOUND -> "offensive";
            case DEFENSIVE_REBOUND -> "defensive";
            case TURNOVER -> "bad pass";
            case FOUL -> "personal";
        };
    }
}
