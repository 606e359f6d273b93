package fullcourt.standalone.season;

import fullcourt.league.Season;
import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.UsageException;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.season.SeasonSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of {@code replay}, checked.
 * @param isReal whether the replay waits between moments as long as the season did
 * @param from empty for the first day with a game
 * @param to empty for the last day with a game
 */
record ReplayArguments(Path history, Season season, boolean playoffs, boolean isReal, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Set<String> OPTIONS = Set.of("history", "season", "from", "to", "playoffs", "speed");

    /** @throws UsageException naming the argument that is missing or wrong */
    static ReplayArguments of(String verb, Arguments arguments) {
        arguments.allow(verb, OPTIONS);
        Path history = arguments.path(arguments.option("history")
                .orElseThrow(() -> new UsageException("replay needs --history DIR, the folder with the season's Parquet files.")));
        Season season = season(arguments);
        if (!Files.isDirectory(history))
            throw new UsageException("There is no folder '%s'. Name the folder with the season's Parquet files.".formatted(history));
        return new ReplayArguments(history, season, arguments.has("playoffs"), isReal(arguments), day(season, arguments, "from"),
                day(season, arguments, "to"));
    }

    /** @throws UsageException if the range is upside down */
    SeasonProgramme programme(SeasonSource source) {
        LocalDate first = from.orElse(source.firstDay());
        LocalDate last = to.orElse(source.lastDay());
        if (last.isBefore(first))
            throw new UsageException("--to %s is before --from %s.".formatted(last, first));
        return SeasonProgramme.of(source).between(first, last);
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

    private static Optional<LocalDate> day(Season season, Arguments arguments, String option) {
        Optional<LocalDate> day = arguments.date(option);
        day.filter(date -> date.isBefore(season.firstDay()) || date.isAfter(season.lastDay())).ifPresent(date -> {
            throw new UsageException("--%s is %s, accepted are days of the season %s: %s to %s.".formatted(option, date, season,
                    season.firstDay(), season.lastDay()));
        });
        return day;
    }
}
