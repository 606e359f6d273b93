package fullcourt.benchmarks;

import fullcourt.league.TeamCode;
import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented document of {@code ball-dont-lie/player-box-scores} in the scraper's envelope: all players of many games over several days, 26 rows to a game.
 * @param firstGame number of the first game; fifteen make a day, which is every team once
 * @param rows how many player lines
 * @param version another version has other counts in every row
 */
record BoxScores(int firstGame, int rows, int version) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant FIRST_CAPTURE = Instant.parse("2024-03-01T08:00:00Z");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);
    private static final int SQUAD = 13;
    private static final int ROWS_OF_A_GAME = 2 * SQUAD;
    private static final List<TeamCode> TEAMS = List.of(TeamCode.values());
    private static final int GAMES_OF_A_DAY = TEAMS.size() / 2;
    private static final List<String> FIRST_NAMES = List.of("Aaron", "Bruno", "Caleb", "Dario", "Emil", "Felix", "Grant", "Hugo", "Isaac",
            "Jonas", "Kevin", "Luka", "Marcus");

    /** @param second distinguishes the captures; a later one has the newer version of the rows that both contain */
    static ObjectPath path(int second) {
        Instant at = FIRST_CAPTURE.plusSeconds(second);
        return ObjectPath.of("ball-dont-lie/player-box-scores/%s/%s.json".formatted(at.atZone(ZoneOffset.UTC).toLocalDate(),
                STAMP.format(at)));
    }

    byte[] document() {
        ObjectNode document = JSON.createObjectNode();
        document.put("startDate", day(firstGame).toString()).put("endDate", day(lastGame()).toString());
        ArrayNode dates = document.putArray("datesProcessed");
        day(firstGame).datesUntil(day(lastGame()).plusDays(1)).forEach(date -> dates.add(date.toString()));
        document.put("timestamp", "2024-03-01T08:00:00+00:00").put("rowCount", rows);
        ArrayNode stats = document.putArray("stats");
        for (int index = 0; index < rows; index++) {
            write(stats.addObject(), index);
        }
        return JSON.writeValueAsBytes(document);
    }

    /** Points of all rows together: the sum over a table that holds exactly this version. */
    long points() {
        return IntStream.range(0, rows).mapToLong(index -> line(index).points()).sum();
    }

    private int lastGame() {
        return firstGame + (rows - 1) / ROWS_OF_A_GAME;
    }

    private static LocalDate day(int game) {
        return FIRST_DAY.plusDays(game / GAMES_OF_A_DAY);
    }

    private StatLine line(int index) {
        return StatLine.of(firstGame * ROWS_OF_A_GAME + index, version);
    }

    private void write(ObjectNode stat, int index) {
        int game = firstGame + index / ROWS_OF_A_GAME;
        int seat = index % ROWS_OF_A_GAME;
        TeamCode home = home(game);
        TeamCode away = away(game);
        TeamCode team = seat < SQUAD ? home : away;
        stat.put("id", game * 100L + seat);
        line(index).write(stat);
        player(stat.putObject("player"), team, seat % SQUAD);
        team(stat.putObject("team"), team);
        game(stat.putObject("game"), game, home, away);
    }

    /** Every team once a day, against another one the next day. */
    private static TeamCode home(int game) {
        return TEAMS.get(game % GAMES_OF_A_DAY);
    }

    private static TeamCode away(int game) {
        return TEAMS.get(GAMES_OF_A_DAY + (game + game / GAMES_OF_A_DAY) % GAMES_OF_A_DAY);
    }

    private static void player(ObjectNode player, TeamCode team, int number) {
        player.put("id", team.bdlId() * 100L + number).put("first_name", FIRST_NAMES.get(number)).put("last_name", "Of " + team.nickname());
        player.put("position", "G-F").put("height", "6-5").put("weight", "211").put("jersey_number", Integer.toString(number));
        player.put("college", "Santa Clara").put("country", "USA").put("draft_year", 2022).put("draft_round", 1).put("draft_number", 12);
        player.put("team_id", team.bdlId());
    }

    private static void team(ObjectNode node, TeamCode team) {
        node.put("id", team.bdlId()).put("conference", team.conference().printedName()).put("division", team.division().printedName());
        node.put("city", team.city()).put("name", team.nickname()).put("full_name", team.fullName()).put("abbreviation", team.name());
    }

    private static void game(ObjectNode node, int game, TeamCode home, TeamCode away) {
        node.put("id", 18_000_000L + game).put("date", day(game).toString()).put("season", 2023).put("status", "Final").put("period", 4);
        node.put("time", "Final").put("postseason", false).put("home_team_score", 110).put("visitor_team_score", 104);
        node.put("datetime", day(game).plusDays(1) + "T00:00:00.000Z").put("home_team_id", home.bdlId());
        node.put("visitor_team_id", away.bdlId());
    }
}
