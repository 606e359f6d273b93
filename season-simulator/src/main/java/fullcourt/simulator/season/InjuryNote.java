package fullcourt.simulator.season;

import fullcourt.league.TeamCode;
import java.util.Optional;

/**
 * One line of an injury list.
 * @param returnDate month and day without a year, as the feed prints it: "Nov 3"
 */
public record InjuryNote(Player player, TeamCode team, Status status, Optional<String> returnDate, String description) {

    public enum Status {
        OUT("Out"), DAY_TO_DAY("Day-To-Day");

        private final String printed;

        Status(String printed) { this.printed = printed; }

        public String printed() { return printed; }
    }
}
