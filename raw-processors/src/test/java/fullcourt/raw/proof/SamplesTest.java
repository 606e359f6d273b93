package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole scraper documents at the path they had in the bucket. Rows were counted in the documents by another program that knows nothing of the
 * processors, and the values read there by eye. Skipped where there are no samples; the tests of the feeds say more of single documents.
 */
final class SamplesTest {
    /** Answers to questions that were tried out, and look-up data. */
    private static final List<String> NEVER_IN_THE_BUCKET = List.of("README.md", "reference/", "bdl_game_adv_stats/", "bdl_game_detail/",
            "bdl_games/exp_", "bdl_leaders/", "bdl_odds/", "bdl_player_averages/", "bdl_player_detail/", "bdl_player_leaders/",
            "bdl_players/",
            "bdl_team_detail/", "bdl_teams/", "bigdataball_discovery/", "nbac_game_ids_core/");

    /** The number of rows is that of the elements that are rows, where nothing else is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bdl_player_box_scores/gcs_1db4c01e.json                | 30
            bdl_player_box_scores/gcs_derived_20240115.json.gz     | 384
            bdl_box_scores/gcs_7a649e12.json                       | 384
            bdl_live_box_scores/gcs_synthetic_noid.json            | 106
            bdl_injuries/gcs_49fd60fb.json                         | 100
            bdl_standings/gcs_395a0451.json                        | 30
            nbac_schedule_api/exp_80cb1fd6.json.gz                 | 1400
            nbac_schedule_cdn/exp_68953816.json                    | 13
            # 21 active, 6 who sat, 14 inactive, of whom one is two people and three stand in two lists
            nbac_gamebook_pdf/exp_0173bcd1.json                    | 39
            nbac_player_list/exp_7af00b51.json                     | 594
            nbac_player_boxscore/exp_2ad17718.json                 | 157
            nbac_team_boxscore/gcs_12f99055.json                   | 2
            nbac_scoreboard_v2/exp_055ff78d.json                   | 11
            nbac_scoreboard_v2/gcs_055ff78d.json                   | 11
            nbac_play_by_play/exp_14ecf360.json.gz                 | 571
            nbac_injury_report/exp_f4391904.json                   | 14
            # 24 officials on 8 courts, 3 in the replay centre
            nbac_referee_assignments/exp_718e62b3.json             | 27
            nbac_player_movement/exp_1ecdb80d.json.gz              | 8730
            # pairs of over and under
            oddsa_player_props/fixture_current.json                | 5
            oddsa_game_lines/fixture_current.json                  | 12
            oddsa_game_lines_his/exp_b722994c.json                 | 8
            odds_api_historical_game_lines/exp_9221b91f.json       | 4
            espn_game_boxscore/exp_6f34c64b.json                   | 25
            espn_game_boxscore/fixture_expected.json               | 7
            espn_roster_api/exp_2.json                             | 17
            espn_roster/exp_bos.json                               | 17
            espn_roster_api/gcs_bos.json                           | 17
            espn_scoreboard_api/exp_92de7c9a.json                  | 11
            espn_scoreboard_api/gcs_92de7c9a.json                  | 11
            espn_scoreboard_api/fixture_expected.json              | 1
            br_season_roster/fixture_lal.json                      | 6
            bigdataball_pbp/exp_746cfbef.json.gz                   | 510
            bigdataball_pbp/raw_746cfbef.csv                       | 510
            """)
    void everyRowIsLoaded(String sample, int rows) {
        assertThat(read(sample)).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.rejected()).isEmpty();
            assertThat(parsed.rows()).hasSize(rows);
        });
    }

    /** Upstream forms, from before a scraper put its envelope around them, and documents that are not whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bdl_player_box_scores/exp_1db4c01e.json  | of another shape: it has no rows at /stats/*
            bdl_box_scores/exp_7a649e12.json         | of another shape: it has no rows at /boxScores/*
            bdl_box_scores/exp_d62cc934.json         | of another shape: it has no rows at /boxScores/*
            bdl_live_box_scores/exp_1575e0a5.json    | of another shape: it has no rows at /liveBoxes/*
            bdl_active_players/exp_ac3e7bd3.json     | of another shape: it has no rows at /activePlayers/*
            bdl_injuries/exp_49fd60fb.json           | of another shape: it has no rows at /injuries/*
            bdl_standings/exp_395a0451.json          | of another shape: it has no rows at /standings/*
            nbac_team_boxscore/exp_12f99055.json     | of another shape: it has no rows at /teams/*
            espn_game_boxscore/exp_da177814.json     | of another shape: it has no rows at /players/*
            # one page of several
            bdl_active_players/gcs_ac3e7bd3.json     | has 100 players; it counts as whole only with at least 400
            # made by hand, without the players' ids
            bdl_injuries/fixture_expected.json       | 3 of 3 rows were rejected, most often because feed_player_id is missing, first at /injuries/0/player/id
            # the oldest form calls games final without a score
            nbac_scoreboard_v2/exp_ee21af81.json     | 11 of 11 rows were rejected, most often because the game is final without a score
            """)
    void whatMustNotBeLoadedIsQuarantinedWithTheReason(String sample, String reason) {
        assertThat(read(sample)).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.problem()).contains(reason));
    }

    /** Days without games, and odds on teams where odds on players are looked for. */
    @ParameterizedTest
    @CsvSource({"bdl_box_scores/gcs_empty.json", "bdl_live_box_scores/gcs_empty.json", "espn_scoreboard_api/exp_20250214.json",
            "espn_scoreboard_api/gcs_20250214.json", "oddsa_player_props_his/exp_815b3ee3.json"})
    void aDocumentWithNothingInsideIsEmpty(String sample) {
        assertThat(read(sample)).isEqualTo(new Empty(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"oddsa_events/fixture_current.json", "oddsa_events/fixture_empty.json", "oddsa_events_his/exp_4c3bc8f6.json",
            "oddsa_events_his/events_20240410T195539Z.json", "bp_events/exp_75470647.json", "bdl_games/fixture_expected.json",
            "nbac_roster/exp_79002ff4.json"})
    void whatIsNoFeedIsPassedOver(String sample) {
        assertThat(AllFeeds.route(path(sample))).isInstanceOf(Route.Ignored.class);
    }

    /** Which row, and what must stand in it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            bdl_player_box_scores/gcs_1db4c01e.json            | player_lookup=chetholmgren             | points=18 assists=0 rebounds=8 minutes=31 team_abbr=OKC
            bdl_player_box_scores/gcs_1db4c01e.json            | player_lookup=isaiahhartenstein        | points=7 assists=4 rebounds=9 minutes=18
            bdl_player_box_scores/gcs_1db4c01e.json            | player_lookup=luguentzdort             | points=9 assists=0 rebounds=7 minutes=35
            bdl_player_box_scores/gcs_derived_20240115.json.gz | player_lookup=nicolasbatum             | points=5 assists=3 rebounds=5 minutes=28
            bdl_player_box_scores/gcs_derived_20240115.json.gz | player_lookup=wesleymatthews           | points=0 minutes=00
            bdl_player_box_scores/gcs_derived_20240115.json.gz | player_lookup=derrickwhite             | points=22 assists=1 rebounds=2 minutes=37
            bdl_box_scores/gcs_7a649e12.json                   | player_lookup=nicolasbatum             | points=5 assists=3 rebounds=5 home_team_abbr=PHI
            bdl_box_scores/gcs_7a649e12.json                   | player_lookup=wesleymatthews           | points=0 minutes=00 home_team_abbr=ATL
            bdl_box_scores/gcs_7a649e12.json                   | player_lookup=derrickwhite             | points=22 assists=1 rebounds=2 home_team_abbr=TOR
            bdl_live_box_scores/gcs_synthetic_noid.json        | player_lookup=nicolasbatum             | points=5 assists=3 period=3 time_remaining=5:32 game_status=in_progress
            bdl_live_box_scores/gcs_synthetic_noid.json        | player_lookup=markieffmorris           | points=0 period=2 is_halftime=true
            bdl_live_box_scores/gcs_synthetic_noid.json        | player_lookup=gogabitadze              | points=3 assists=3 period=4 game_status=final
            bdl_injuries/gcs_49fd60fb.json                     | player_lookup=jacobtoppin              | injury_status=Day-To-Day return_date=2025-07-17 bdl_player_id=56677795
            bdl_injuries/gcs_49fd60fb.json                     | player_lookup=quentonjackson           | injury_status=Day-To-Day return_date=2025-07-17
            bdl_injuries/gcs_49fd60fb.json                     | player_lookup=kellyoubrejr             | return_date=2025-10-01 bdl_player_id=360
            bdl_standings/gcs_395a0451.json                    | team_abbr=CLE                          | wins=64 losses=18 conference_rank=1
            bdl_standings/gcs_395a0451.json                    | team_abbr=NYK                          | wins=51 losses=31 conference_rank=3
            bdl_standings/gcs_395a0451.json                    | team_abbr=DET                          | wins=44 losses=38 conference_rank=6
            nbac_schedule_api/exp_80cb1fd6.json.gz             | nba_game_id=0022400088                 | game_date=2024-10-26 home_team_tricode=CHA home_team_score=106 away_team_score=114
            nbac_schedule_api/exp_80cb1fd6.json.gz             | nba_game_id=0022400601                 | game_date=2025-01-20 home_team_tricode=MEM home_team_score=108 away_team_score=106
            nbac_schedule_api/exp_80cb1fd6.json.gz             | nba_game_id=0042400407                 | game_id=20250622_IND_OKC tip_off_at=2025-06-23T00:00:00Z game_type=playoffs
            nbac_schedule_cdn/exp_68953816.json                | nba_game_id=0012500008                 | game_id=20251002_PHI_NYK is_final=false
            nbac_schedule_cdn/exp_68953816.json                | nba_game_id=0012500002                 | game_id=20251006_MIL_MIA game_type=pre_season
            nbac_schedule_cdn/exp_68953816.json                | nba_game_id=0012500005                 | game_id=20251015_DAL_LAL season_year=2025
            nbac_gamebook_pdf/exp_0173bcd1.json                | player_lookup=ggjackson                | minutes=35:42 points=22 team_abbr=MEM player_status=active
            nbac_gamebook_pdf/exp_0173bcd1.json                | player_lookup=maxstrus                 | minutes=29:42 points=8 team_abbr=CLE
            nbac_gamebook_pdf/exp_0173bcd1.json                | last_name_lookup=jerome                | team_abbr=CLE player_status=inactive
            nbac_player_list/exp_7af00b51.json                 | player_id=1630173                      | player_lookup=preciousachiuwa team_abbr=NYK jersey_number=5
            nbac_player_list/exp_7af00b51.json                 | player_id=201599                       | player_lookup=deandrejordan team_abbr=DEN jersey_number=6
            nbac_player_list/exp_7af00b51.json                 | player_id=1631104                      | player_lookup=blakewesley team_abbr=WAS jersey_number=14
            nbac_player_boxscore/exp_2ad17718.json             | player_lookup=stephencurry             | game_id=20250315_NYK_GSW points=28 assists=5 plus_minus=-5
            nbac_player_boxscore/exp_2ad17718.json             | player_lookup=richaunholmes            | game_id=20250315_WAS_DEN points=6 assists=0 minutes=16
            nbac_player_boxscore/exp_2ad17718.json             | player_lookup=tyresemartin             | game_id=20250315_BOS_BKN points=5 assists=6 plus_minus=-6
            nbac_team_boxscore/gcs_12f99055.json               | team_abbr=PHI                          | points=119 assists=27 minutes=265:00
            nbac_team_boxscore/gcs_12f99055.json               | team_abbr=NYK                          | points=125 assists=28 minutes=265:00 nba_game_id=0022400561
            nbac_scoreboard_v2/gcs_055ff78d.json               | nba_game_id=0022300555                 | home_score=124 away_score=115 winning_team_abbr=PHI
            nbac_scoreboard_v2/gcs_055ff78d.json               | nba_game_id=0022300560                 | home_score=116 away_score=107
            nbac_scoreboard_v2/gcs_055ff78d.json               | nba_game_id=0022300565                 | home_score=112 away_score=105 is_final=true
            nbac_scoreboard_v2/exp_055ff78d.json               | nba_game_id=0022300555                 | home_score=124 away_score=115
            nbac_scoreboard_v2/exp_055ff78d.json               | nba_game_id=0022300560                 | home_score=116 away_score=107
            nbac_scoreboard_v2/exp_055ff78d.json               | nba_game_id=0022300565                 | home_score=112 away_score=105
            nbac_play_by_play/exp_14ecf360.json.gz             | event_id=12                            | period=1 event_type=2pt player_1_id=203944 shot_made=false team_abbr=MIN
            nbac_play_by_play/exp_14ecf360.json.gz             | event_id=364                           | period=3 event_type=rebound score_home=63 score_away=57
            nbac_play_by_play/exp_14ecf360.json.gz             | event_id=688                           | period=4 event_type=game score_home=108 score_away=106
            nbac_injury_report/exp_f4391904.json               | player_lookup=dominickbarlow           | team=SAS injury_status=questionable reason_category=g_league
            nbac_injury_report/exp_f4391904.json               | player_lookup=daviddukejr              | team=SAS injury_status=out
            nbac_injury_report/exp_f4391904.json               | player_lookup=draymondgreen            | team=GSW injury_status=out reason_category=suspension
            nbac_referee_assignments/exp_718e62b3.json         | official_code=101284                   | nba_game_id=0022400509 official_position=1 duty=game
            nbac_referee_assignments/exp_718e62b3.json         | official_code=2534                     | nba_game_id=0022400512 official_position=1
            nbac_referee_assignments/exp_718e62b3.json         | official_code=202035                   | duty=replay_center
            nbac_player_movement/exp_1ecdb80d.json.gz          | player_id=1630175 transaction_date=2025-07-16 | team_abbr=MIL player_lookup=coleanthony
            nbac_player_movement/exp_1ecdb80d.json.gz          | player_id=200752 transaction_date=2021-08-06  | team_abbr=UTA transaction_type=Signing player_lookup=rudygay
            nbac_player_movement/exp_1ecdb80d.json.gz          | player_id=1626191 transaction_date=2015-07-01 | team_abbr=BKN player_lookup=chrismccullough
            oddsa_player_props/fixture_current.json            | player_lookup=lebronjames bookmaker=draftkings market=player_points | line=25.5 over_price_american=-115 under_price_american=-105
            oddsa_player_props/fixture_current.json            | player_lookup=anthonydavis market=player_points  | line=23.5 over_price_american=-110 under_price_american=-110
            oddsa_player_props/fixture_current.json            | player_lookup=anthonydavis market=player_rebounds | line=11.5 bookmaker=draftkings
            oddsa_game_lines/fixture_current.json              | bookmaker_key=draftkings market_key=spreads outcome_team_abbr=LAL | outcome_point=-4.5 outcome_price_american=-110
            oddsa_game_lines/fixture_current.json              | bookmaker_key=draftkings market_key=totals outcome_name=Under | outcome_point=224.5 outcome_price_american=-110
            oddsa_game_lines/fixture_current.json              | bookmaker_key=fanduel market_key=spreads outcome_team_abbr=LAL | outcome_point=-4.5 outcome_price_american=-108
            oddsa_game_lines_his/exp_b722994c.json             | bookmaker_key=draftkings market_key=spreads outcome_team_abbr=ATL | outcome_point=6.5 outcome_price=1.910000
            oddsa_game_lines_his/exp_b722994c.json             | bookmaker_key=draftkings market_key=totals outcome_name=Under | outcome_point=248.5 outcome_price=1.870000
            oddsa_game_lines_his/exp_b722994c.json             | bookmaker_key=fanduel market_key=totals outcome_name=Over | outcome_point=247.5 outcome_price=1.870000
            odds_api_historical_game_lines/exp_9221b91f.json   | bookmaker_key=draftkings outcome_team_abbr=ATL | outcome_price=3.300000 market_key=h2h
            odds_api_historical_game_lines/exp_9221b91f.json   | bookmaker_key=fanduel outcome_team_abbr=GSW    | outcome_price=1.260000 market_key=h2h
            espn_game_boxscore/exp_6f34c64b.json               | player_lookup=jabarismithjr            | points=13 plus_minus=-8 field_goals_made=5 field_goals_attempted=9
            espn_game_boxscore/exp_6f34c64b.json               | player_lookup=jocklandale              | points=4 plus_minus=17 minutes=9 team_abbr=HOU
            espn_game_boxscore/exp_6f34c64b.json               | player_lookup=kellyoubrejr             | points=7 three_pointers_made=1 three_pointers_attempted=3 team_abbr=PHI
            espn_game_boxscore/fixture_expected.json           | player_lookup=lebronjames              | points=28 minutes=35:22 assists=12 plus_minus=15
            espn_roster_api/exp_2.json                         | espn_player_id=3917376                 | player_lookup=jaylenbrown jersey_number=7 team_abbr=BOS
            espn_roster_api/exp_2.json                         | espn_player_id=4397104                 | player_lookup=milesnorris jersey_number=44
            espn_roster_api/exp_2.json                         | espn_player_id=4277964                 | player_lookup=xaviertillman jersey_number=26
            espn_roster/exp_bos.json                           | espn_player_id=3917376                 | player_lookup=jaylenbrown jersey_number=7 team_abbr=BOS
            espn_roster/exp_bos.json                           | espn_player_id=4397104                 | player_lookup=milesnorris jersey_number=44
            espn_roster/exp_bos.json                           | espn_player_id=4277964                 | player_lookup=xaviertillman jersey_number=26
            espn_roster_api/gcs_bos.json                       | espn_player_id=3917376                 | player_lookup=jaylenbrown jersey_number=7 team_abbr=BOS
            espn_roster_api/gcs_bos.json                       | espn_player_id=4397104                 | player_lookup=milesnorris jersey_number=44
            espn_roster_api/gcs_bos.json                       | espn_player_id=4277964                 | player_lookup=xaviertillman jersey_number=26
            espn_scoreboard_api/exp_92de7c9a.json              | espn_game_id=401585183                 | game_id=20240115_HOU_PHI home_team_score=124 away_team_score=115
            espn_scoreboard_api/exp_92de7c9a.json              | espn_game_id=401585188                 | game_id=20240115_GSW_MEM home_team_score=116 away_team_score=107
            espn_scoreboard_api/exp_92de7c9a.json              | espn_game_id=401585193                 | game_id=20240115_OKC_LAL home_team_score=112 away_team_score=105
            espn_scoreboard_api/gcs_92de7c9a.json              | espn_game_id=401585183                 | game_id=20240115_HOU_PHI home_team_score=124 away_team_score=115
            espn_scoreboard_api/gcs_92de7c9a.json              | espn_game_id=401585188                 | game_id=20240115_GSW_MEM home_team_score=116 away_team_score=107
            espn_scoreboard_api/gcs_92de7c9a.json              | espn_game_id=401585193                 | game_id=20240115_OKC_LAL home_team_score=112 away_team_score=105
            espn_scoreboard_api/fixture_expected.json          | espn_game_id=401766123                 | game_id=20250120_BOS_LAL home_team_score=110 away_team_score=105
            br_season_roster/fixture_lal.json                  | player_lookup=lebronjames              | jersey_number=23 position=SF height=6-9 team_abbrev=LAL
            br_season_roster/fixture_lal.json                  | player_lookup=dangelorussell           | jersey_number=1
            br_season_roster/fixture_lal.json                  | player_lookup=jaxsonhayes              | jersey_number=35
            bigdataball_pbp/exp_746cfbef.json.gz               | event_sequence=251                     | event_type=turnover player_1_name=Andrew~Nembhard score_away=48 score_home=49 game_clock_seconds=674
            bigdataball_pbp/raw_746cfbef.csv                   | event_sequence=3                       | event_type=shot player_1_name=Andrew~Nembhard score_away=2 score_home=0 game_clock_seconds=704
            bigdataball_pbp/raw_746cfbef.csv                   | event_sequence=251                     | event_type=turnover score_away=48 score_home=49 period=3
            bigdataball_pbp/raw_746cfbef.csv                   | event_sequence=510                     | score_away=91 score_home=103 game_clock_seconds=0 period=4
            """)
    void valuesAreThoseOfTheDocument(String sample, String which, String values) {
        List<Row> found = Document.rows(read(sample)).stream().filter(row -> has(row, which)).toList();
        assertThat(found).hasSize(1);
        assertThat(pairs(values)).allSatisfy(pair -> assertThat(value(found.getFirst(), pair[0])).as(pair[0]).isEqualTo(pair[1]));
    }

    @Test
    void noSampleIsForgotten() throws IOException {
        Path folder = Samples.folderOfAll();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                    .filter(file -> NEVER_IN_THE_BUCKET.stream().noneMatch(file::startsWith)))
                    .containsExactlyInAnyOrderElementsOf(SampleBucket.ALL.stream().map(SampleBucket.Sample::file).toList());
        }
    }

    @Test
    void samplesAreLaidOutAsTheBucketTheyCameFrom(@TempDir Path bucket) throws IOException {
        SampleBucket.layOut(Samples.folderOfAll(), bucket);
        try (Stream<Path> files = Files.walk(bucket)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> bucket.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(SampleBucket.ALL.stream().map(SampleBucket.Sample::path).toList());
        }
    }

    private static DocumentResult read(String sample) {
        return AllFeeds.read(path(sample), Samples.bytes(sample));
    }

    private static String path(String sample) {
        return SampleBucket.ALL.stream().filter(each -> each.file().equals(sample)).findFirst().orElseThrow().path();
    }

    private static boolean has(Row row, String wanted) {
        return pairs(wanted).stream().allMatch(pair -> value(row, pair[0]).equals(pair[1]));
    }

    /** A tilde stands for a blank. */
    private static List<String[]> pairs(String text) {
        return Arrays.stream(text.split(" ")).map(pair -> pair.replace('~', ' ').split("=", 2)).toList();
    }

    private static String value(Row row, String name) {
        return written(row, row.schema().column(name).orElseThrow(() -> new AssertionError(row.schema() + " has no column " + name)));
    }

    private static <T> String written(Row row, Column<T> column) {
        return row.find(column).map(value -> column.type().writer().apply(value).toString()).orElse("null");
    }
}
