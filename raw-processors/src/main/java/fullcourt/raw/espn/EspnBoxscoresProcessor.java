package fullcourt.raw.espn;

import static fullcourt.raw.espn.EspnBoxscoresTable.*;

import fullcourt.league.PlayerLookup;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A game's players, both teams in one list: {@code espn/boxscores/<date>/game-<id>/<time>.json}. An older form, keyed by team code, does
 * not say who is at home and is refused.
 */
@Component
final class EspnBoxscoresProcessor implements RawProcessor {
    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("espn/boxscores"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/players/*");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        fillGame(row, file);
        row.set(PLAYER, PlayerLookup.of(row.get(FULL_NAME))).set(STARTER,
                file.row("/type").map(EspnBoxscoresProcessor::isStarter));
        EspnStatLine.fill(row, file);
    }

    private static void fillGame(RowBuilder row, FileContext file) {
        TeamCode home = EspnTeams.require(file.document("/teams/home"));
        TeamCode away = EspnTeams.require(file.document("/teams/away"));
        EspnDay day = EspnDay.of(file);
        row.set(GAME, day.game(away, home)).set(GAME_DATE, day.date()).set(SEASON_YEAR, (long) Season.of(day.date()).startYear())
                .set(ESPN_GAME_ID, file.document("/game_id")).set(HOME, home).set(AWAY, away).set(TEAM, team(file, home, away));
    }

    /** The list's order says nothing about who is at home. */
    private static TeamCode team(FileContext file, TeamCode home, TeamCode away) {
        TeamCode team = EspnTeams.require(file.row("/team"));
        Optional<String> side = file.row("/teamType");
        boolean fits = team == home ? side.orElse("home").equals("home") : team == away && side.orElse("away").equals("away");
        if (!fits)
            throw new InvalidRowException("/team", "a player of %s (%s) is listed for the game %s at %s".formatted(team,
                    side.orElse("no side"), away, home));
        return team;
    }

    private static boolean isStarter(String type) {
        return switch (type) {
            case "starters" -> true;
            case "bench" -> false;
            default -> throw new InvalidRowException("/type", "type is '%s', accepted is starters or bench".formatted(type));
        };
    }
}
