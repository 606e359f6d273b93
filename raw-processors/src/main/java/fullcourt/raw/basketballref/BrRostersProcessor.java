package fullcourt.raw.basketballref;

import static fullcourt.raw.basketballref.BrRostersTable.*;

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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A team's roster of a season: {@code basketball-ref/season-rosters/<2024-25>/<BRK>.json}. The name has no time and stays when the roster
 * changes: of two versions with one timestamp the later generation counts.
 */
@Component
final class BrRostersProcessor implements RawProcessor {
    private static final int MIN_PLAYERS = 5; // fewer cannot play
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})( years?)?");

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("basketball-ref/season-rosters"));
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
        Season season = season(file);
        return file.path().segments().stream().flatMap(segment -> Season.parse(segment).stream()).filter(named -> !named.equals(season))
                .findFirst().map(named -> "The roster is of %s and stands under %s.".formatted(season, named))
                .or(() -> WholeList.problem(file, rowsFound, MIN_PLAYERS));
    }

    @Override
    public boolean isWholeOrNothing() {
        return true;
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        row.set(SEASON_YEAR, (long) season(file).startYear()).set(TEAM, team(file))
                .set(PLAYER, PlayerLookup.of(row.get(FULL_NAME)))
                .set(EXPERIENCE, file.row("/experience").flatMap(BrRostersProcessor::experience))
                .set(LAST_SCRAPED, BusinessDay.of(file.capturedAt()));
    }

    private static Season season(FileContext file) {
        String printed = file.document("/season").orElse("");
        return Season.parse(printed)
                .orElseThrow(() -> new InvalidRowException("", "season is '%s', accepted is one as 2024-25".formatted(printed)));
    }

    private static TeamCode team(FileContext file) {
        String printed = file.document("/team_abbrev").orElse("");
        return TeamCode.of(printed).orElseThrow(() -> new InvalidRowException("", "'%s' is none of the 30 teams".formatted(printed)));
    }

    private static Optional<Long> experience(String text) {
        if (text.equals("Rookie") || text.equals("R"))
            return Optional.of(0L);
        return Optional.of(YEARS.matcher(text)).filter(Matcher::matches).map(years -> Long.valueOf(years.group(1)));
    }
}
