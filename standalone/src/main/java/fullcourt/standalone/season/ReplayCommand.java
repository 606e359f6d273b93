package fullcourt.standalone.season;

import fullcourt.league.Season;
import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.history.HistoryFile;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.simulator.history.HistoryUnreadableException;
import fullcourt.simulator.season.SeasonSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code replay --history DIR --season 2023-24 [--from D --to D] [--playoffs] [--speed fast|real]}: a real season in the scrapers' documents, moment by
 * moment. The same command again goes on where it stopped and changes nothing that was done.
 */
@Component
final class ReplayCommand implements Command {
    private static final int PROGRESS_EVERY = 10;
    private final SeasonPlayer player;

    ReplayCommand(SeasonPlayer player) {
        this.player = player;
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String usage() {
        return "--history DIR --season 2023-24 [--from D --to D] [--playoffs] [--speed fast|real]";
    }

    @Override
    public String purpose() {
        return "Plays a real season in the scrapers' formats, day by day.";
    }

    @Override
    public Set<String> switches() {
        return Set.of("playoffs");
    }

    @Override
    public int run(Arguments arguments, Output output) {
        ReplayArguments replay = ReplayArguments.of(name(), arguments);
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
        output.line("left out of the history: " + source.unusedHistory());
        output.line(
                report.isUnchanged() ? "Nothing new: everything had been played before." : "Played in %d s.".formatted(seconds(started)));
        return report.hasSomethingSetAside() ? 2 : 0;
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
