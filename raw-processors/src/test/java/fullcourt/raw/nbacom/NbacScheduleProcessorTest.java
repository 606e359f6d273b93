package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacScheduleTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NbacScheduleProcessorTest {
    private static final String SEASON = "nba-com/schedule/2024-25/20250918_011314.json";
    private final NbacScheduleProcessor processor = new NbacScheduleProcessor();

    @Test
    void keepsEveryGameWithItsTypeAndNamesOnlyLeagueGames() {
        assertThat(asText(rowsOf(processor, SEASON), NBA_GAME, GAME_DATE, GAME, GAME_TYPE, TIP_OFF, HOME_TRICODE, HOME_SCORE, AWAY_TRICODE,
                AWAY_SCORE,
                WINNER)).isEqualTo("""
                        nba_game_id | game_date  | game_id          | game_type      | tip_off_at           | home_team_tricode \
                        | home_team_score | away_team_tricode | away_team_score | winning_team_tricode
                        0012400001  | 2024-10-04 | 20241004_BOS_DEN | pre_season     | 2024-10-04T16:00:00Z | DEN               \
                        | 103             | BOS               | 107             | BOS
                        0012400002  | 2024-10-04 | -                | pre_season     | 2024-10-05T01:00:00Z | UTA               \
                        | 116             | NZB               | 87              | UTA
                        0022400061  | 2024-10-22 | 20241022_NYK_BOS | regular_season | 2024-10-22T23:30:00Z | BOS               \
                        | 132             | NYK               | 109             | BOS
                        0022400001  | 2024-11-12 | 20241112_ATL_BOS | regular_season | 2024-11-13T00:00:00Z | BOS               \
                        | 116             | ATL               | 117             | ATL
                        0062400001  | 2024-12-17 | 20241217_MIL_OKC | cup_final      | 2024-12-18T01:30:00Z | OKC               \
                        | 81              | MIL               | 97              | MIL
                        0032400004  | 2025-02-14 | -                | all_star       | 2025-02-15T02:15:00Z | TMC               \
                        | 40              | TMT               | 34              | TMC
                        0052400101  | 2025-04-15 | 20250415_ATL_ORL | play_in        | 2025-04-15T23:30:00Z | ORL               \
                        | 120             | ATL               | 95              | ORL
                        0042400407  | 2025-06-22 | 20250622_IND_OKC | playoffs       | 2025-06-23T00:00:00Z | OKC               \
                        | 103             | IND               | 91              | OKC
                        """);
    }

    @Test
    void readsWhatTheLabelsAndTheIdTell() {
        assertThat(asText(rowsOf(processor, SEASON), NBA_GAME, SEASON_YEAR, STATUS, STATUS_TEXT, IS_FINAL, WEEK, LABEL, PLAYOFF_ROUND,
                IS_CUP, IS_NEUTRAL,
                PRIMARY_NETWORK, DATA_SOURCE)).isEqualTo("""
                        nba_game_id | season_year | game_status | game_status_text | is_final | week_number | game_label              \
                        | playoff_round | is_emirates_cup | neutral_site_flag | primary_network | data_source
                        0012400001  | 2024        | 3           | Final            | true     | 0           | Preseason               \
                        | -             | false           | true              | -               | api_stats
                        0012400002  | 2024        | 3           | Final            | true     | 0           | Preseason               \
                        | -             | false           | false             | -               | api_stats
                        0022400061  | 2024        | 3           | Final            | true     | 1           | -                       \
                        | -             | false           | false             | TNT             | api_stats
                        0022400001  | 2024        | 3           | Final            | true     | 4           | Emirates NBA Cup        \
                        | -             | true            | false             | -               | api_stats
                        0062400001  | 2024        | 3           | Final            | true     | 0           | Emirates NBA Cup        \
                        | -             | true            | true              | ABC             | api_stats
                        0032400004  | 2024        | 3           | Final            | true     | 0           | Rising Stars Semifinal  \
                        | -             | false           | false             | TNT             | api_stats
                        0052400101  | 2024        | 3           | Final            | true     | 26          | SoFi Play-In Tournament \
                        | play_in       | false           | false             | TNT             | api_stats
                        0042400407  | 2024        | 3           | Final            | true     | 35          | NBA Finals              \
                        | nba_finals    | false           | false             | ABC             | api_stats
                        """);
    }

    @Test
    void readsTheNestedFormOfTheContentNetwork() {
        assertThat(asText(rowsOf(processor, "nba-com/schedule-cdn/2025-26/20250717_141102.json"), NBA_GAME, GAME, TIP_OFF, STATUS_TEXT,
                HOME_SCORE,
                DATA_SOURCE)).isEqualTo("""
                        nba_game_id | game_id          | tip_off_at           | game_status_text | home_team_score | data_source
                        0012500008  | 20251002_PHI_NYK | 2025-10-02T16:00:00Z | Scheduled        | -               | cdn_static
                        0012500001  | 20251003_PHX_LAL | 2025-10-04T02:00:00Z | Scheduled        | -               | cdn_static
                        0012500009  | -                | 2025-10-03T09:30:00Z | Scheduled        | -               | cdn_static
                        """);
    }

    @Test
    void aGameAtHalfPastTenInTheEveningIsThatDaysAlthoughItIsTheNextInUtc() {
        Row late = one("\"gameDateTimeEst\":\"2025-12-27T22:30:00Z\",\"gameDateTimeUTC\":\"2025-12-28T03:30:00Z\",\"gameStatus\":1");
        assertThat(asText(List.of(late), GAME, GAME_DATE, TIP_OFF)).isEqualTo("""
                game_id          | game_date  | tip_off_at
                20251227_GSW_LAL | 2025-12-27 | 2025-12-28T03:30:00Z
                """);
    }

    @Test
    void theEasternWallClockIsEnough() {
        assertThat(one("\"gameDateTimeEst\":\"2025-12-27T19:30:00Z\",\"gameStatus\":1").get(TIP_OFF))
                .isEqualTo(Instant.parse("2025-12-28T00:30:00Z"));
    }

    @Test
    void midnightMeansThatOnlyTheDayIsKnown() {
        assertThat(one("\"gameDateTimeEst\":\"2025-12-27T00:00:00Z\",\"gameStatus\":1").find(TIP_OFF)).isEmpty();
        assertThat(one("\"gameDateTimeEst\":\"2025-12-27T00:00:00Z\",\"gameDateTimeUTC\":\"2025-12-27T05:00:00Z\",\"gameStatus\":1")
                .find(TIP_OFF)).isEmpty();
        assertThat(one("\"gameDateEst\":\"2025-12-27T00:00:00Z\",\"gameStatus\":1").get(GAME_DATE)).hasToString("2025-12-27");
    }

    @Test
    void aMovedGameRemembersItsFirstDay() {
        Row moved = one("\"gameCode\":\"20251220/GSWLAL\",\"gameDateTimeEst\":\"2025-12-27T19:30:00Z\",\"gameStatus\":1");
        assertThat(asText(List.of(moved), GAME, PREVIOUS_DATE, PREVIOUS_GAME)).isEqualTo("""
                game_id          | previous_game_date | previous_game_id
                20251227_GSW_LAL | 2025-12-20         | 20251220_GSW_LAL
                """);
    }

    @Test
    void postponedAndCancelledGamesAreNotFinal() {
        assertThat(status("\"gameStatus\":1,\"gameStatusText\":\"PPD\",\"postponedStatus\":\"Y\"")).isEqualTo("Postponed false");
        assertThat(status("\"gameStatus\":3,\"gameStatusText\":\"Cancelled\"")).isEqualTo("Cancelled false");
        assertThat(status("\"gameStatus\":3,\"gameStatusText\":\"Final\",\"postponedStatus\":\"Y\"")).isEqualTo("Final true");
        assertThat(status("\"gameStatus\":2,\"gameStatusText\":\"Q3 4:12\"")).isEqualTo("In Progress false");
    }

    @Test
    void scoresCountOnlyAtTheEnd() {
        Row live = one("\"gameDateTimeEst\":\"2025-12-27T19:30:00Z\",\"gameStatus\":2");
        assertThat(live.find(HOME_SCORE)).isEmpty();
        assertThat(live.find(WINNER)).isEmpty();
    }

    @Test
    void undecidedOpponentsAreKeptWithoutAGameId() {
        Row open = one("\"gameDateTimeEst\":\"2025-12-27T19:30:00Z\",\"gameStatus\":1",
                "\"homeTeam\":{\"teamId\":0,\"teamTricode\":\"\"},\"awayTeam\":{\"teamId\":0,\"teamTricode\":null}");
        assertThat(open.find(GAME)).isEmpty();
        assertThat(open.find(HOME_TRICODE)).isEmpty();
    }

    @Test
    void theScrapersIsoFileNameIsTheCaptureTime() {
        Row row = ((Parsed) Fixtures.read(processor, "nba-com/schedule/2024-25/2025-09-18T01:13:14.023968+00:00.json",
                Fixtures.bytes(SEASON))).rows()
                .getFirst();
        assertThat(row.get(Table.CAPTURED_AT)).isEqualTo(Instant.parse("2025-09-18T01:13:14.023968Z"));
    }

    @Test
    void aWholeRealSeasonLosesNoGame() {
        assertThat(Fixtures.read(processor, SEASON, Samples.bytes("nbac_schedule_api/exp_80cb1fd6.json.gz"))).isInstanceOfSatisfying(
                Parsed.class,
                parsed -> {
                    assertThat(parsed.rows()).hasSize(1400).allMatch(row -> row.get(IS_FINAL));
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).filteredOn(row -> row.get(GAME_TYPE).equals("regular_season")).hasSize(1230);
                    assertThat(parsed.rows()).filteredOn(row -> row.find(GAME).isEmpty()).hasSize(10);
                });
    }

    @Test
    void aWholeRealCalendarOfTheContentNetworkLosesNoGame() {
        assertThat(Fixtures.read(processor, "nba-com/schedule-cdn/2025-26/20250717_141102.json",
                Samples.bytes("nbac_schedule_cdn/exp_68953816.json"))).isInstanceOfSatisfying(Parsed.class, parsed -> {
                    assertThat(parsed.rows()).hasSize(13).allMatch(row -> row.get(DATA_SOURCE).equals("cdn_static"));
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).filteredOn(row -> row.find(GAME).isEmpty()).extracting(row -> row.get(NBA_GAME).value())
                            .containsExactlyInAnyOrder("0012500009", "0012500011"); // Melbourne clubs in New Orleans's games
                });
    }

    @Test
    void theContentNetworkNowWritesTheFlatForm() {
        List<Row> flat = ((Parsed) Fixtures.read(processor, "nba-com/schedule-cdn/2024-25/20250918_011314.json", Fixtures.bytes(SEASON)))
                .rows();
        assertThat(flat).hasSize(8).allMatch(row -> row.get(DATA_SOURCE).equals("cdn_static"));
    }

    @Test
    void hostsThatTheGamesCodeHasTheOtherWayRoundAreRejected() {
        assertThat(one("\"gameDateTimeEst\":\"2025-12-27T19:30:00Z\",\"gameStatus\":1,\"gameCode\":\"20251227/GSWLAL\"").get(GAME))
                .hasToString("20251227_GSW_LAL");
        String season = new String(Fixtures.bytes(SEASON), StandardCharsets.UTF_8);
        assertThat(((Parsed) Fixtures.read(processor, SEASON,
                season.replace("20250415/ATLORL", "20250415/ORLATL").getBytes(StandardCharsets.UTF_8))).rejected())
                .singleElement().satisfies(rejected -> assertThat(rejected.reason())
                        .isEqualTo("the game is ATL at ORL, by its code 20250415/ORLATL it is the other way round"));
    }

    private String status(String fields) {
        Row row = one("\"gameDateTimeEst\":\"2025-12-27T19:30:00Z\"," + fields);
        return row.get(STATUS_TEXT) + " " + row.get(IS_FINAL);
    }

    private Row one(String fields) {
        return one(fields, "\"homeTeam\":{\"teamId\":1610612747,\"teamTricode\":\"LAL\",\"score\":110},"
                + "\"awayTeam\":{\"teamId\":1610612744,\"teamTricode\":\"GSW\",\"score\":104}");
    }

    private Row one(String fields, String teams) {
        String json = "{\"games\":[{\"gameId\":\"0022500441\",%s,%s}]}".formatted(fields, teams);
        return ((Parsed) Fixtures.read(processor, SEASON, json.getBytes(StandardCharsets.UTF_8))).rows().getFirst();
    }
}
