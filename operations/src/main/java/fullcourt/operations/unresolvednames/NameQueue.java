package fullcourt.operations.unresolvednames;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.league.PlayerSuggestions.Candidate;
import fullcourt.league.PlayerSuggestions.Suggestion;
import fullcourt.league.PlayerSuggestions;
import fullcourt.league.TeamCode;
import fullcourt.operations.operation.Days;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names that need a decision. The queue is a query over loaded rows and needs no clearing. */
@Component
final class NameQueue {
    private static final int SUGGESTIONS = 3;
    private static final int FORGOTTEN_DAYS = 700; // who was not listed for so long before is not suggested
    private static final String SHARED = "shared";
    private static final Column<String> LOOKUP = required("player_lookup", ColumnType.STRING, "The name.");
    private static final Column<String> FEED = required("feed", ColumnType.STRING, "Who uses it.");
    private static final Column<String> PROBLEM = required("problem", ColumnType.STRING, "Why it waits.");
    private static final Column<String> PRINTED = required("name_printed", ColumnType.STRING, "As printed.");
    private static final Column<LocalDate> FIRST = required("first_seen", ColumnType.DATE, "First day.");
    private static final Column<LocalDate> LAST = required("last_seen", ColumnType.DATE, "Last day.");
    private static final Column<Long> DAYS = required("days", ColumnType.INT64, "So many days.");
    private static final Column<Long> ROWS = required("row_total", ColumnType.INT64, "So many rows.");
    private static final Column<Boolean> HAS_LINE = required("has_a_line", ColumnType.BOOL, "A line waits.");
    private static final Column<String> TEAMS = optional("all_teams", ColumnType.STRING, "Teams or pairs of teams.");
    private static final Schema SCHEMA = Schema.of("unresolved_names", LOOKUP, FEED, PROBLEM, PRINTED, FIRST, LAST, DAYS, ROWS, HAS_LINE,
            TEAMS);
    private static final Comparator<UnresolvedName> MAX_URGENT = Comparator.comparing(UnresolvedName::hasLine).reversed()
            .thenComparing(UnresolvedName::lastSeen, Comparator.reverseOrder())
            .thenComparing(UnresolvedName::rows, Comparator.reverseOrder())
            .thenComparing(UnresolvedName::playerLookup).thenComparing(UnresolvedName::feed);
    private final TableReader reader;
    private final KnownPlayers players;

    NameQueue(TableReader reader, KnownPlayers players) {
        this.reader = reader;
        this.players = players;
    }

    /** The most urgent ones first: with a betting line, seen lately, many rows. */
    List<UnresolvedName> waiting(Days days, int most) {
        SqlFile sql = SqlFile.of(NameQueue.class, "nba_reference/unresolved_names");
        List<Row> rows = reader.query(new Query(sql.name(), sql.text(), List.of(Parameter.of("from_date", ColumnType.DATE, days.from()),
                Parameter.of("to_date", ColumnType.DATE, days.to()))), SCHEMA);
        if (rows.isEmpty())
            return List.of();
        List<KnownPlayers.Player> known = players.all();
        return rows.stream().map(row -> described(row, List.of())).sorted(MAX_URGENT).limit(most)
                .map(name -> name.problem().equals(SHARED) ? name : withSuggestions(name, known)).toList();
    }

    private static UnresolvedName described(Row row, List<Suggestion> suggestions) {
        String teams = teams(row.find(TEAMS).orElse("")).stream().map(TeamCode::name).collect(Collectors.joining(" "));
        return new UnresolvedName(row.get(HAS_LINE), row.get(LOOKUP), row.get(PRINTED), row.get(FEED), row.get(PROBLEM), row.get(FIRST),
                row.get(LAST), row.get(DAYS), row.get(ROWS), teams, text(suggestions), "");
    }

    private static UnresolvedName withSuggestions(UnresolvedName name, List<KnownPlayers.Player> known) {
        List<Candidate> candidates = known.stream().filter(player -> !player.lookup().value().equals(name.playerLookup()))
                .filter(player -> player.to().isAfter(name.firstSeen().minusDays(FORGOTTEN_DAYS))).map(KnownPlayers.Player::candidate)
                .toList();
        List<Suggestion> ranked = PlayerSuggestions.ranked(name.printedName(), teams(name.teams().replace(' ', ',')), candidates,
                SUGGESTIONS);
        String command = PlayerSuggestions.clear(ranked)
                .map(first -> "aliases add %s %s --reason R".formatted(name.playerLookup(), first.candidate().lookup())).orElse("");
        return new UnresolvedName(name.hasLine(), name.playerLookup(), name.printedName(), name.feed(), name.problem(), name.firstSeen(),
                name.lastSeen(), name.days(), name.rows(), name.teams(), text(ranked), command);
    }

    private static String text(List<Suggestion> ranked) {
        return ranked.stream().map(each -> String.format(Locale.ROOT, "%s %.2f %s", each.candidate().lookup(), each.score(), each.reason()))
                .collect(Collectors.joining("; "));
    }

    /** His team is in every pair of teams that he was seen with; if none is, he changed teams, and all count. */
    private static Set<TeamCode> teams(String pairs) {
        List<Set<TeamCode>> sets = Arrays.stream(pairs.split(",")).filter(pair -> !pair.isBlank())
                .<Set<TeamCode>>map(pair -> Arrays.stream(pair.split(" ")).flatMap(code -> TeamCode.of(code).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TeamCode.class))))
                .toList();
        Set<TeamCode> inAll = EnumSet.allOf(TeamCode.class);
        sets.forEach(inAll::retainAll);
        Set<TeamCode> inAny = EnumSet.noneOf(TeamCode.class);
        sets.forEach(inAny::addAll);
        return sets.isEmpty() || inAll.isEmpty() ? inAny : inAll;
    }
}
