package fullcourt.standalone.season;

import fullcourt.league.Season;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.season.SeasonSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The arguments of {@code replay}, checked.
 * @param isReal whether the replay waits between moments as long as the season did
 * @param from empty for the first day with a game
 * @param to empty for the last day with a game
 */
record ReplayArguments(Path history, Season season, boolean playoffs, boolean isReal, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Parameter<Path> HISTORY = Parameter
            .option("history", "DIR", ParameterType.PATH, "The folder with the season's Parquet files.")
            .required("DIR, the folder with the season's Parquet files");
    private static final Parameter<Season> SEASON = Parameter
            .option("season", "2023-24", ParameterType.of(Season.class, "string", (name, text, _) -> season(name, text)), "The season.")
            .required("a season, as in --season 2023-24");
    private static final Parameter<LocalDate> FROM = Parameter.option("from", "D", ParameterType.DATE,
            "The first day that is played; the season's first if absent.");
    private static final Parameter<LocalDate> TO = Parameter.option("to", "D", ParameterType.DATE,
            "The last day that is played; the season's last if absent.");
    private static final Parameter<Boolean> PLAYOFFS = Parameter.flag("playoffs", "Plays the playoffs, too.");
    private static final Parameter<Boolean> IS_REAL = Parameter.option("speed", "fast|real",
            ParameterType.choice(Boolean.class, speeds()), "Whether it waits between moments as long as the season did; fast if absent.");
    static final Parameter<?>[] ALL = {HISTORY, SEASON, FROM, TO, PLAYOFFS, IS_REAL};

    private static SequencedMap<String, Boolean> speeds() {
        SequencedMap<String, Boolean> speeds = new LinkedHashMap<>();
        speeds.put("fast", false);
        speeds.put("real", true);
        return speeds;
    }

    /** @throws UsageException naming the argument that is wrong */
    static ReplayArguments of(Call call) {
        Path history = call.get(HISTORY);
        Season season = call.get(SEASON);
        if (!Files.isDirectory(history))
            throw new UsageException("There is no folder '%s'. Name the folder with the season's Parquet files.".formatted(history));
        return new ReplayArguments(history, season, call.has(PLAYOFFS), call.find(IS_REAL).orElse(false), day(season, call, FROM),
                day(season, call, TO));
    }

    /** @throws UsageException if the range is upside down */
    SeasonProgramme programme(SeasonSource source) {
        LocalDate first = from.orElse(source.firstDay());
        LocalDate last = to.orElse(source.lastDay());
        if (last.isBefore(first))
            throw new UsageException("--to %s is before --from %s.".formatted(last, first));
        return SeasonProgramme.of(source).between(first, last);
    }

    private static Season season(String name, String text) {
        return Season.parse(text).orElseThrow(
                () -> new UsageException("%s is '%s', accepted is a season as 2023-24.".formatted(name, ParameterType.quoted(text))));
    }

    private static Optional<LocalDate> day(Season season, Call call, Parameter<LocalDate> option) {
        Optional<LocalDate> day = call.find(option);
        day.filter(date -> date.isBefore(season.firstDay()) || date.isAfter(season.lastDay())).ifPresent(date -> {
            throw new UsageException("%s is %s, accepted are days of the season %s: %s to %s.".formatted(option.typed(), date, season,
                    season.firstDay(), season.lastDay()));
        });
        return day;
    }
}
