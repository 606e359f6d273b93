package fullcourt.operations.unresolvednames;

import fullcourt.league.Season;
import fullcourt.operations.operation.Days;
import fullcourt.platform.service.Pipeline;
import org.springframework.stereotype.Component;

/** The days of the queue when a call names none. */
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
