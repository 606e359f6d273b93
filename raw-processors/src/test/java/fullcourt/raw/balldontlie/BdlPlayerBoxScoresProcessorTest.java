package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BdlPlayerBoxScoresProcessorTest {
    private static final String FINALS = "ball-dont-lie/player-box-scores/2025-06-22/20250623_100000.json";
    private final BdlPlayerBoxScoresProcessor processor = new BdlPlayerBoxScoresProcessor();

    @Test
    void readsTheFinals() {
        assertThat(asText(rowsOf(processor, FINALS), GAME, TEAM, PLAYER, MINUTES_TEXT, MINUTES, POINTS, REBOUNDS, FG_MADE, FG_ATTEMPTED,
                THREES_PCT, BDL_PLAYER_ID, BDL_GAME_ID)).isEqualTo("""
                        game_id          | team_abbr | player_lookup         | minutes | minutes_played | points | rebounds \
                        | field_goals_made | field_goals_attempted | three_point_pct     | bdl_player_id | bdl_game_id
                        20250622_IND_OKC | OKC       | jalenwilliams         | 38      | 38.00          | 20     | 4        \
                        | 7                | 20                    | 0.2857142857142857  | 38017703      | 18444564
                        20250622_IND_OKC | OKC       | shaigilgeousalexander | 40      | 40.00          | 29     | 5        \
                        | 8                | 27                    | 0.16666666666666666 | 175           | 18444564
                        20250622_IND_OKC | OKC       | dillonjones           | 01      | 1.00           | 0      | 0        \
                        | 0                | 0                     | -                   | 1028026812    | 18444564
                        20250622_IND_OKC | IND       | pascalsiakam          | 37      | 37.00          | 16     | 4        \
                        | 5                | 13                    | 0.4                 | 416           | 18444564
                        20250622_IND_OKC | IND       | tyresehaliburton      | 07      | 7.00           | 9      | 0        \
                        | 3                | 5                     | 0.75                | 3547245       | 18444564
                        20250622_IND_OKC | IND       | tonybradley           | 05      | 5.00           | 2      | 1        \
                        | 0                | 0                     | -                   | 60            | 18444564
                        """);
    }

    @Test
    void aGamesFactsStandInEachOfItsRows() {
        assertThat(
                asText(rowsOf(processor, FINALS).subList(0, 1), GAME_DATE, SEASON_YEAR, STATUS, IS_FINAL, PERIOD, IS_POSTSEASON, HOME, AWAY,
                        HOME_SCORE, AWAY_SCORE, FEED))
                .isEqualTo("""
                        game_date  | season_year | game_status | is_final | period | is_postseason | home_team_abbr | away_team_abbr \
                        | home_team_score | away_team_score | feed
                        2025-06-22 | 2024        | Final       | true     | 4      | true          | OKC            | IND            \
                        | 103             | 91              | player-box-scores
                        """);
    }

    @Test
    void theDayIsTheGamesAndNotTheRuns() {
        assertThat(one(stat("\"min\":\"34\"")).get(GAME_DATE)).hasToString("2025-12-27");
    }

    @Test
    void secondsBecomePartsOfAMinute() {
        assertThat(one(stat("\"min\":\"34:12\"")).get(MINUTES)).isEqualByComparingTo("34.20");
        assertThat(one(stat("\"min\":\"0:30\"")).get(MINUTES)).isEqualByComparingTo("0.50");
    }

    @Test
    void zeroMinutesAndZeroCountsMeanHeDidNotPlay() {
        assertThat(one(stat("\"min\":\"00\",\"pts\":0,\"ast\":0,\"plus_minus\":0")).get(DID_NOT_PLAY)).isTrue();
        assertThat(one(stat("\"min\":null")).get(DID_NOT_PLAY)).isTrue();
        assertThat(one(stat("\"min\":\"00\",\"pf\":1")).get(DID_NOT_PLAY)).isFalse();
        assertThat(one(stat("\"min\":\"00\",\"plus_minus\":-2")).get(DID_NOT_PLAY)).isFalse();
        assertThat(one(stat("\"min\":\"0:30\"")).get(DID_NOT_PLAY)).isFalse();
    }

    @Test
    void aStatisticTheDocumentLacksIsNullAndNotZero() {
        Row row = one(stat("\"min\":\"34\""));
        assertThat(row.find(POINTS)).isEmpty();
        assertThat(row.find(FG_PCT)).isEmpty();
    }

    @Test
    void replayedHistoryCarriesTheLeaguesIds() {
        Row row = one(
                stat("\"min\":\"34\"").replace("\"id\":38017703", "\"id\":9001631114").replace("\"id\":18444564", "\"id\":9022500441"));
        assertThat(asText(List.of(row), BDL_PLAYER_ID, NBA_ID, BDL_GAME_ID, NBA_GAME)).isEqualTo("""
                bdl_player_id | nba_id  | bdl_game_id | nba_game_id
                -             | 1631114 | -           | 0022500441
                """);
    }

    @Test
    void anAllStarGameIsNoLeagueGameAndCondemnsNothing() {
        assertThat(read(stat("\"min\":\"10\"").replace("\"home_team_id\":14", "\"home_team_id\":37"))).isInstanceOfSatisfying(Empty.class,
                empty -> assertThat(empty.rejected()).extracting(RejectedRow::reason).containsExactly("not a league game: team 37 plays"));
    }

    @Test
    void aPlayerOfNeitherTeamIsRejected() {
        assertThat(problemOf(stat("\"min\":\"10\"").replace("\"team\":{\"id\":14", "\"team\":{\"id\":2")))
                .contains("a player of BOS is listed for the game GSW at LAL");
    }

    @Test
    void impossibleNumbersAreRejected() {
        assertThat(problemOf(stat("\"min\":\"10\",\"fgm\":5,\"fga\":4"))).contains("field_goals_made is 5 of 4 attempts");
        assertThat(problemOf(stat("\"min\":\"DNP\""))).contains("minutes is 'DNP', accepted is 34 or 34:12");
        assertThat(problemOf(stat("\"min\":\"10\",\"pts\":-3"))).contains("points is -3, accepted is 0 to 200");
    }

    @Test
    void onlyTheMissingOfBothNamesRejectsARow() {
        assertThat(one(stat("\"min\":\"10\"").replace("\"last_name\":\"Williams\"", "\"last_name\":null")).get(PLAYER))
                .hasToString("jalen");
        assertThat(problemOf(stat("\"min\":\"10\"").replace("\"Jalen\"", "\"\"").replace("\"Williams\"", "null")))
                .contains("the player's name is missing");
    }

    @Test
    void halfANameIsAnotherPlayersSoTheOtherHalfMayBeEmptyButNotAbsent() {
        assertThat(problemOf(stat("\"min\":\"10\"").replace("\"last_name\"", "\"surname\"")))
                .contains("this part of the player's name is missing, first at /stats/0/player/last_name");
    }

    @Test
    void withoutMinutesAndNumbersItIsNotKnownThatHeSat() {
        assertThat(one(stat("\"min\":null,\"pts\":0")).get(DID_NOT_PLAY)).isTrue();
        assertThat(one(stat("\"pts\":4")).get(DID_NOT_PLAY)).isFalse();
        assertThat(problemOf(stat("\"pts\":0"))).contains("the minutes are missing: whether he played is not known, first at /stats/0/min");
    }

    @Test
    void aRealDayOfElevenGamesLosesNoRow() {
        DocumentResult day = Fixtures.read(processor, "ball-dont-lie/player-box-scores/2024-01-15/20240116_100000.json",
                Samples.bytes("bdl_player_box_scores/gcs_derived_20240115.json.gz"));
        assertThat(day).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.rows()).hasSize(384);
            assertThat(parsed.rejected()).isEmpty();
            assertThat(parsed.rows()).filteredOn(row -> row.get(DID_NOT_PLAY)).hasSize(155);
        });
    }

    private Row one(String json) {
        return ((Parsed) read(json)).rows().getFirst();
    }

    private String problemOf(String json) {
        return ((Unreadable) read(json)).problem();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, "ball-dont-lie/player-box-scores/2025-12-28/20251228_080455.json",
                json.getBytes(StandardCharsets.UTF_8));
    }

    /** One player of the Lakers, who are at home to the Warriors. */
    private static String stat(String statistics) {
        return """
                {"stats":[{%s,"player":{"id":38017703,"first_name":"Jalen","last_name":"Williams"},
                  "team":{"id":14,"abbreviation":"LAL"},
                  "game":{"id":18444564,"date":"2025-12-27","season":2025,"status":"Final","period":4,"postseason":false,
                    "home_team_score":103,"visitor_team_score":91,"datetime":"2025-12-28T03:00:00.000Z","home_team_id":14,"visitor_team_id":10}}]}
                """.formatted(statistics);
    }
}
