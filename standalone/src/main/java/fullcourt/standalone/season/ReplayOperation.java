package fullcourt.standalone.season;

import fullcourt.league.Season;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.access.Role;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.history.HistoryFile;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.simulator.history.HistoryUnreadableException;
import fullcourt.simulator.season.SeasonSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import org.springframework.stereotype.Component;

/** A real season in the scrapers' documents, moment by moment. The same call again goes on where it stopped and changes nothing that was done. */
@Component
final class ReplayOperation implements Operation {
    private static final int PROGRESS_EVERY = 10;
    private static final OperationSpec SPEC = OperationSpec.named("replay")
            .summary("Plays a real season in the scrapers' formats, day by day.").takes(ReplayArguments.ALL)
            .changes(Effect.CHANGES, Role.OPERATE).whenEmpty("Nothing was played.").exit(Exit.DONE, "played")
            .exit(Exit.REFUSED, "a document was not loaded, or a file or an argument is wrong")
            .example("replay --history ./history --season 2023-24 --from 2023-10-24 --to 2023-10-31").build();
    private final SeasonPlayer player;

    ReplayOperation(SeasonPlayer player) {
        this.player = player;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        ReplayArguments replay = ReplayArguments.of(call);
        try (HistorySeason source = HistorySeason.open(replay.history(), replay.season(), replay.playoffs())) {
            SeasonProgramme programme = replay.programme(source);
            source.missing().forEach(file -> output.line(note(file, replay.season())));
            return play(source, programme, replay.isReal(), output);
        } catch (HistoryUnreadableException unreadable) {
            throw new UsageException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static String note(HistoryFile missing, Season season) {
        return "%s does not exist: %s.".formatted(missing.nameIn(season), missing.withoutIt().orElseThrow());
    }

    private int play(SeasonSource source, SeasonProgramme programme, boolean real, Output output) {
        SeasonReport report = new SeasonReport();
        Instant former = Instant.MAX;
        long started = System.nanoTime();
        for (Iterator<Moment> moments = programme.moments().iterator(); moments.hasNext();) {
            Moment moment = moments.next();
            if (player.isBehind(moment.at())) {
                report.passOver();
                continue;
            }
            if (real && former.isBefore(moment.at()))
                waitFor(Duration.between(former, moment.at()));
            former = moment.at();
            report.add(player.play(moment));
            if (report.moments() % PROGRESS_EVERY == 0)
                output.progress("%s: %d moments played in %d s".formatted(moment.at(), report.moments(), seconds(started)));
        }
        report.write(output);
        output.line("not used of the history: " + source.unusedHistory());
        output.line(
                report.isUnchanged() ? "Nothing new: everything had been played before." : "Played in %d s.".formatted(seconds(started)));
        return report.hasSomethingRefused() ? Exit.REFUSED : Exit.DONE;
    }

    private static long seconds(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toSeconds();
    }

    private static void waitFor(Duration gap) {
        try {
            Thread.sleep(gap);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UsageException("The replay was stopped. The same command goes on from here.");
        }
    }
}
