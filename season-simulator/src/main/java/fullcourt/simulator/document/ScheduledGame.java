package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fullcourt.league.GameType;
import fullcourt.league.TeamCode;
import fullcourt.simulator.document.ScheduledGames.Place;
import fullcourt.simulator.season.Game;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A game of the schedule: the league's fields, then the flags which the scraper adds by its own rules, right or wrong. */
record ScheduledGame(String gameId, String gameCode, int gameStatus, String gameStatusText, int gameSequence,
        @JsonUnwrapped ScheduledTime time,
        String day, int monthNum, int weekNumber, String weekName, boolean ifNecessary, String seriesGameNumber, String gameLabel,
        String gameSubLabel, String arenaName, String arenaState, String arenaCity, String postponedStatus, String branchLink,
        String gameSubtype, boolean isNeutral, Team homeTeam, Team awayTeam, @JsonUnwrapped Flags flags, String gameDate,
        String gameDateObj) {
    private static final int SCHEDULED = 1;
    private static final int FINAL = 3;
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy' 00:00:00'");

    static ScheduledGame of(Game game, Place place, Team home, Team away, boolean finished) {
        var id = game.id();
        var date = game.date();
        var time = ScheduledTime.of(game);
        var seriesGame = place.seriesGame() == 0 ? "" : "Game " + place.seriesGame();
        var american = AMERICAN.format(date);
        return new ScheduledGame(game.nbaId().value(),
                "%s/%s%s".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(date), id.away(), id.home()),
                finished ? FINAL : SCHEDULED, finished ? finalText(game.overtimePeriods().orElse(0)) : time.printedStart(),
                place.sequence(), time,
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), date.getMonthValue(), place.week(),
                "Week " + place.week(), false,
                seriesGame, seriesLabel(game), seriesGame, "", "", "", "N", "", "", game.neutral(), home, away, Flags.of(game, time),
                american,
                american);
    }

    private static String finalText(int overtimePeriods) {
        return switch (overtimePeriods) {
            case 0 -> "Final";
            case 1 -> "Final/OT";
            default -> "Final/OT" + overtimePeriods;
        };
    }

    /** "East First Round" … "NBA Finals"; empty outside the play-offs. */
    private static String seriesLabel(Game game) {
        if (game.nbaId().type() != GameType.PLAYOFFS)
            return "";
        var conference = game.id().home().conference().printedName();
        return switch (round(game)) {
            case 1 -> conference + " First Round";
            case 2 -> conference + " Conf. Semifinals";
            case 3 -> conference + " Conf. Finals";
            default -> "NBA Finals";
        };
    }

    private static int round(Game game) { return game.nbaId().value().charAt(7) - '0'; }

    /** A team in one game: its record after it, or nothing yet. */
    record Team(long teamId, String teamName, String teamCity, String teamTricode, String teamSlug, int wins, int losses, int score,
            int seed) {

        static Team unplayed(TeamCode team) { return of(team, 0, 0, 0); }

        static Team of(TeamCode team, int wins, int losses, int score) {
            return new Team(team.nbaId(), team.nickname(), team.city(), team.name(), slug(team), wins, losses, score, 0);
        }

        static String slug(TeamCode team) {
            return switch (team) {
                case PHI -> "sixers";
                case POR -> "blazers";
                default -> team.nickname().toLowerCase(Locale.ROOT);
            };
        }
    }

    /** Broadcasters are not known here, so no game is on national television. */
    record Flags(boolean isPrimetime, boolean hasNationalTV, @Nullable String primaryNetwork,
            List<String> traditionalNetworks, List<String> streamingPlatforms, boolean isRegularSeason,
            boolean isPlayoffs, boolean isAllStar,
            boolean isEmiratesCup, @Nullable String playoffRound,
            boolean isChristmas,
            boolean isMLKDay, String dayOfWeek, boolean isWeekend, String timeSlot) {
        private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        static Flags of(Game game, ScheduledTime time) {
            var date = game.date();
            var playoffs = game.nbaId().type() == GameType.PLAYOFFS;
            var dayOfWeek = date.getDayOfWeek();
            return new Flags(false, false, null, List.of(), List.of(), true, playoffs, false, false,
                    playoffs ? roundName(round(game)) : null,
                    is(date, 12, 25), is(date, 1, 15), dayOfWeek.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    WEEKEND.contains(dayOfWeek), time.slot());
        }

        private static boolean is(LocalDate date, int month, int day) {
            return date.getMonthValue() == month && date.getDayOfMonth() == day;
        }

        private static String roundName(int round) {
            return switch (round) {
                case 1 -> "first_round";
                case 2 -> "conf_semifinals";
                case 3 -> "conf_finals";
                default -> "nba_finals";
            };
        }
    }
}
