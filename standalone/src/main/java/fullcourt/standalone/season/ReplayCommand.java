package fullcourt.standalone.season;

import fullcourt.league.Season;
import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.simulator.history.HistoryUnreadableException;
import fullcourt.simulator.season.SeasonSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code replay --history DIR --season 2023-24 [--from D --to D] [--playoffs] [--speed fast|real]}: a real season in the scrapers' documents, moment by
 * moment. The same command again goes on where it stopped and changes nothing that was done.
 */
@Component
final class ReplayCommand implements Command {
    private static final Set<String> OPTIONS = Set.of("history", "season", "from", "to", "playoffs", "speed");
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
        arguments.allow(name(), OPTIONS);
        Path history = arguments.path(arguments.option("history")
                .orElseThrow(() -> new UsageException("replay needs --history DIR, the folder with the season's Parquet files.")));
        Season season = season(arguments);
        if (!Files.isDirectory(history))
            throw new UsageException("There is no folder '%s'. Name the folder with the season's Parquet files.".formatted(history));
        boolean real = isReal(arguments);
        try (SeasonSource source = HistorySeason.open(history, season, arguments.has("playoffs"))) {
            return play(source, programme(source, arguments), real, output);
        } catch (HistoryUnreadableException unreadable) {
            throw new UsageException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Season season(Arguments arguments) {
        String label = arguments.option("season").orElseThrow(() -> new UsageException("replay needs --season, as in --season 2023-24."));
        return Season.parse(label)
                .orElseThrow(() -> new UsageException("--season is '%s', accepted is a season as 2023-24.".formatted(label)));
    }

    private static boolean isReal(Arguments arguments) {
        String speed = arguments.option("speed").orElse("fast");
        if (!speed.equals("fast") && !speed.equals("real"))
            throw new UsageException("--speed is '%s', accepted are fast and real.".formatted(speed));
        return speed.equals("real");
    }

    private static SeasonProgramme programme(SeasonSource source, Arguments arguments) {
        LocalDate from = arguments.date("from").orElse(source.firstDay());
        LocalDate to = arguments.date("to").orElse(source.lastDay());
        if (to.isBefore(from))
            throw new UsageException("--to %s is before --from %s.".formatted(to, from));
        return SeasonProgramme.of(source).between(from, to);
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
        output.line("left out of the history: " + source.leftOut());
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
