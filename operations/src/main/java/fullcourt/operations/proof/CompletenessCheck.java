package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.platform.backfill.TeamGame;
import fullcourt.platform.backfill.TeamGames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every final game of the schedule has complete box scores of both teams. */
@Component
@Order(1)
final class CompletenessCheck implements Check {
    private static final Days EVER = new Days(LocalDate.of(1946, 11, 1), LocalDate.of(9000, 1, 1));
    private final TeamGames teamGames;

    CompletenessCheck(TeamGames teamGames) {
        this.teamGames = teamGames;
    }

    @Override
    public String name() {
        return "completeness";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        Days asked = days.orElse(EVER);
        List<TeamGame> games = teamGames.finished(asked.from(), asked.to());
        SortedMap<LocalDate, List<TeamGame>> gaps = games.stream().filter(game -> !game.isComplete())
                .collect(Collectors.groupingBy(TeamGame::gameDate, TreeMap::new, Collectors.toList()));
        int missing = gaps.values().stream().mapToInt(List::size).sum();
        return Verdict.of("%d of %d team games that are over are complete for both teams".formatted(games.size() - missing, games.size()),
                gaps.entrySet().stream().map(day -> violation(day.getKey(), day.getValue())).toList());
    }

    private static Violation violation(LocalDate day, List<TeamGame> missing) {
        return new Violation("%d team games of %s are not complete: %s".formatted(missing.size(), day,
                missing.stream().map(CompletenessCheck::text).collect(Collectors.joining("; "))),
                "Have the box scores of %s scraped again; the file is then loaded by itself.".formatted(day));
    }

    private static String text(TeamGame game) {
        String points = game.teamPoints().map(sum -> ", %d of %s points".formatted(sum, game.teamScore().map(Object::toString).orElse("?")))
                .orElse("");
        return "%s in %s: %s (%d player rows%s)%s".formatted(game.teamAbbr(), game.gameId(), game.ingestStage(), game.playerRows(), points,
                game.evidence().map(file -> ", " + file).orElse(""));
    }
}
