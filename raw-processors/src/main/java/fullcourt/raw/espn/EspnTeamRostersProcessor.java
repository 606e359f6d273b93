package fullcourt.raw.espn;

import static fullcourt.raw.espn.EspnTeamRostersTable.*;

import fullcourt.league.BusinessDay;
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
import fullcourt.raw.WholeList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A team's roster on a day: {@code espn/rosters/<date>/team_<BOS>/<time>.json}. There are three forms: of the interface with
 * {@code team_abbr}, of the interface before it had one, and read from web pages, where most fields have other names.
 */
@Component
final class EspnTeamRostersProcessor implements RawProcessor {
    private static final int MIN_PLAYERS = 5; // fewer cannot play

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("espn/rosters"));
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
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return WholeList.problem(file, rowsFound, MIN_PLAYERS);
    }

    @Override
    public boolean isWholeOrNothing() {
        return true;
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        LocalDate day = file.path().dateSegment().orElseGet(() -> BusinessDay.of(file.capturedAt()));
        Optional<String> name = file.row("/fullName").or(() -> file.row("/name"));
        row.set(ROSTER_DATE, day).set(SEASON_YEAR, (long) Season.of(day).startYear()).set(TEAM, team(file))
                .set(FULL_NAME, name).set(PLAYER, name.flatMap(PlayerLookup::of))
                .set(JERSEY, file.row("/jersey").or(() -> file.row("/number")));
        EspnRosterEntry.fill(row, file);
    }

    /** Each form names the team in its own field. */
    private static TeamCode team(FileContext file) {
        return Stream.of("/team_abbr", "/teamAbbr", "/espn_team_abbr", "/teamName").flatMap(field -> file.document(field).stream())
                .findFirst()
                .flatMap(TeamCode::of).orElseThrow(() -> new InvalidRowException("", "the document names none of the 30 teams"));
    }
}
