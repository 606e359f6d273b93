package fullcourt.simulator.played;

import fullcourt.simulator.played.Roster.Member;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.InjuryNote.Status;
import fullcourt.league.TeamCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which player is hurt when, drawn for the whole season: at most three players of a team at once. Short complaints are day-to-day and do not keep a player from playing. */
final class Infirmary {
    private static final int MAX_PER_TEAM = 3;
    private static final double CHANCE_PER_DAY = 0.007;
    private static final double CHANCE_TO_STAY_ANOTHER_DAY = 0.87;
    private static final int MAX_DAY_TO_DAY = 2;
    private static final List<String> COMPLAINTS = List.of("ankle sprain", "knee soreness", "hamstring strain", "back spasms", "illness",
            "wrist sprain");
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

    private final List<Stay> stays = new ArrayList<>();

    Infirmary(LeaguePlan plan, List<Roster> rosters) {
        for (var roster : rosters)
            admit(plan, roster);
    }

    List<InjuryNote> on(LocalDate day) {
        return stays.stream().filter(stay -> stay.includes(day)).map(Stay::note).toList();
    }

    boolean keepsOut(Member member, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.member.equals(member) && stay.status() == Status.OUT && stay.includes(day));
    }

    private void admit(LeaguePlan plan, Roster roster) {
        var dice = Dice.of(plan.seed(), "infirmary", roster.team().bdlId());
        for (var day = 0; day < plan.days(); day++) {
            for (var member : roster.members()) {
                var date = plan.openingNight().plusDays(day);
                if (dice.chance(CHANCE_PER_DAY) && hasRoom(roster.team(), member, date))
                    stays.add(stay(roster.team(), member, date, dice));
            }
        }
    }

    private boolean hasRoom(TeamCode team, Member member, LocalDate day) {
        var hurt = stays.stream().filter(stay -> stay.team == team && stay.includes(day)).toList();
        return hurt.size() < MAX_PER_TEAM && hurt.stream().noneMatch(stay -> stay.member.equals(member));
    }

    private static Stay stay(TeamCode team, Member member, LocalDate first, Dice dice) {
        var days = 1;
        while (dice.chance(CHANCE_TO_STAY_ANOTHER_DAY))
            days++;
        return new Stay(team, member, first, first.plusDays(days - 1L), dice.oneOf(COMPLAINTS));
    }

    private record Stay(TeamCode team, Member member, LocalDate first, LocalDate last, String complaint) {

        boolean includes(LocalDate day) { return !day.isBefore(first) && !day.isAfter(last); }

        Status status() { return last.isBefore(first.plusDays(MAX_DAY_TO_DAY)) ? Status.DAY_TO_DAY : Status.OUT; }

        InjuryNote note() {
            var text = "%s: %s (%s) is listed as %s.".formatted(MONTH_AND_DAY.format(first), member.player().lastName(), complaint,
                    status().printed().toLowerCase(Locale.US));
            return new InjuryNote(member.player(), team, status(), Optional.of(MONTH_AND_DAY.format(last.plusDays(1))), text);
        }
    }
}
