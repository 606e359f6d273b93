package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Game;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a game starts, in the league's nine fields. Those named Est and the teams' own end in Z although they are wall-clock times.
 * With an unknown tip-off the Est fields say midnight and the others are absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduledTime(String gameDateEst, String gameTimeEst, String gameDateTimeEst,
        @Nullable String gameDateUTC,
        @Nullable String gameTimeUTC, @Nullable String gameDateTimeUTC,
        @Nullable String awayTeamTime, @Nullable String homeTeamTime, @JsonIgnore String printedStart, @JsonIgnore String slot) {
    private static final DateTimeFormatter WITH_Z = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter ONLY_TIME = DateTimeFormatter.ofPattern("'1900-01-01T'HH:mm:ss'Z'");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a' ET'", Locale.US);
    private static final LocalTime EVENING = LocalTime.of(15, 0);
    private static final LocalTime PRIMETIME = LocalTime.of(20, 0);

    static ScheduledTime of(Game game) {
        return game.tipOffAt().map(tipOffAt -> known(game, tipOffAt)).orElseGet(() -> unknown(game));
    }

    private static ScheduledTime unknown(Game game) {
        var midnight = game.date().atStartOfDay();
        return new ScheduledTime(WITH_Z.format(midnight), ONLY_TIME.format(midnight), WITH_Z.format(midnight), null, null, null, null, null,
                "TBD",
                "unknown");
    }

    private static ScheduledTime known(Game game, Instant tipOffAt) {
        var eastern = LocalDateTime.ofInstant(tipOffAt, BusinessDay.NEW_YORK);
        var utc = LocalDateTime.ofInstant(tipOffAt, ZoneOffset.UTC);
        var easternMidnight = LocalDateTime.ofInstant(game.date().atStartOfDay(BusinessDay.NEW_YORK).toInstant(), ZoneOffset.UTC);
        return new ScheduledTime(WITH_Z.format(game.date().atStartOfDay()), ONLY_TIME.format(eastern), WITH_Z.format(eastern),
                WITH_Z.format(easternMidnight), ONLY_TIME.format(utc), WITH_Z.format(utc), at(tipOffAt, game.id().away()),
                at(tipOffAt, game.id().home()),
                CLOCK.format(eastern).toLowerCase(Locale.US).replace("et", "ET"), slot(eastern.toLocalTime()));
    }

    private static String at(Instant tipOffAt, TeamCode team) {
        return WITH_Z.format(LocalDateTime.ofInstant(tipOffAt, zoneOf(team)));
    }

    private static String slot(LocalTime eastern) {
        return eastern.isBefore(EVENING) ? "afternoon" : eastern.isBefore(PRIMETIME) ? "early_evening" : "primetime";
    }

    private static ZoneId zoneOf(TeamCode team) {
        return switch (team) {
            case ATL, BOS, BKN, CHA, CLE, DET, IND, MIA, NYK, ORL, PHI, TOR, WAS -> BusinessDay.NEW_YORK;
            case CHI, DAL, HOU, MEM, MIL, MIN, NOP, OKC, SAS -> ZoneId.of("America/Chicago");
            case DEN, UTA -> ZoneId.of("America/Denver");
            case PHX -> ZoneId.of("America/Phoenix");
            case GSW, LAC, LAL, POR, SAC -> ZoneId.of("America/Los_Angeles");
        };
    }
}
