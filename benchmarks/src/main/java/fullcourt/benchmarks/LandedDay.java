package fullcourt.benchmarks;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.simulator.FullDay;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day in the middle of an invented season with all thirty teams playing, as it lies in the landing folder. Another process writes it, so that inventing a
 * season takes no memory and warms nothing up in the one that is measured.
 */
record LandedDay(Path folder, List<ObjectPath> paths, long bytes) {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2025, 10, 21);
    private static final int DAYS = 110; // of which three in four have games: about as many as a season has
    private static final int GAMES = 15;
    private static final long SEED = 11;

    static LandedDay below(Path folder) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"),
                LandedDay.class.getName(), folder.toString()).inheritIO().start();
        Verified.equal("exit status of the process that writes the day", 0, writer.waitFor());
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            long bytes = 0;
            for (Path file : files)
                bytes += Files.size(file);
            return new LandedDay(folder, files.stream().map(file -> ObjectPath.of(folder.relativize(file).toString())).toList(), bytes);
        }
    }

    static void main(String[] arguments) throws IOException {
        SimulatedSeason season = SimulatedSeason.of(new LeaguePlan(SEED, OPENING_NIGHT, DAYS, GAMES, GAMES));
        LocalDate day = OPENING_NIGHT.plusDays(DAYS / 2).datesUntil(season.lastDay()).filter(each -> season.gamesOn(each).size() == GAMES)
                .findFirst()
                .orElseThrow();
        Path folder = Path.of(arguments[0]);
        for (LandedDocument document : FullDay.of(season, day)) {
            Path file = folder.resolve(document.objectPath());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, document.content());
        }
    }

    byte[] read(ObjectPath path) throws IOException {
        return Files.readAllBytes(folder.resolve(path.value()));
    }
}
