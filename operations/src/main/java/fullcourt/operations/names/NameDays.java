package fullcourt.operations.names;

import fullcourt.league.Season;
import fullcourt.operations.command.Arguments.Days;
import fullcourt.platform.service.Pipeline;
import org.springframework.stereotype.Component;

/** Which days the queue is asked about if nobody says. */
@Component
final class NameDays {
    private static final int AHEAD = 7; // lines are offered before the day
    private final Pipeline pipeline;

    NameDays(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    Days thisSeason() {
        return new Days(Season.of(pipeline.today()).firstDay(), pipeline.today().plusDays(AHEAD));
    }
}
