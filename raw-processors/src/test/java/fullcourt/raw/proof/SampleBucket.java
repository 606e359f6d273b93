package fullcourt.raw.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Whole scraper documents, each with the path it had in the bucket, and a way to lay them out there. It needs nothing but a JDK:
 * {@code java raw-processors/src/test/java/fullcourt/raw/proof/SampleBucket.java ../shared/samples /tmp/bucket}.
 */
final class SampleBucket {
    private static final String EVENT = "cd0bc7d0c238f4446ce1c03d0cea7ec4-ATLGSW";

    /** @param file below {@code samples} @param path in the bucket */
    record Sample(String file, String path) {}

    static final List<Sample> ALL = List.of(
            sample("bdl_player_box_scores/exp_1db4c01e.json", "ball-dont-lie/player-box-scores/2025-06-22/20250623_090000.json"),
            sample("bdl_player_box_scores/gcs_1db4c01e.json", "ball-dont-lie/player-box-scores/2025-06-22/20250623_100000.json"),
            sample("bdl_player_box_scores/gcs_derived_20240115.json.gz", "ball-dont-lie/player-box-scores/2024-01-15/20240116_100000.json"),
            sample("bdl_box_scores/exp_7a649e12.json", "ball-dont-lie/boxscores/2024-01-15/20240116_090000.json"),
            sample("bdl_box_scores/gcs_7a649e12.json", "ball-dont-lie/boxscores/2024-01-15/20240116_100000.json"),
            sample("bdl_box_scores/exp_d62cc934.json", "ball-dont-lie/boxscores/2025-07-15/20250715_090000.json"),
            sample("bdl_box_scores/gcs_empty.json", "ball-dont-lie/boxscores/2025-07-15/20250715_100000.json"),
            sample("bdl_live_box_scores/exp_1575e0a5.json", "ball-dont-lie/live-boxscores/2025-07-15/20250715_015900.json"),
            sample("bdl_live_box_scores/gcs_empty.json", "ball-dont-lie/live-boxscores/2025-07-15/20250715_021000.json"),
            sample("bdl_live_box_scores/gcs_synthetic_noid.json", "ball-dont-lie/live-boxscores/2024-01-15/20240116_011000.json"),
            sample("bdl_active_players/exp_ac3e7bd3.json", "ball-dont-lie/active-players/2025-07-15/20250715_090000.json"),
            sample("bdl_active_players/gcs_ac3e7bd3.json", "ball-dont-lie/active-players/2025-07-15/20250715_100000.json"),
            sample("bdl_injuries/exp_49fd60fb.json", "ball-dont-lie/injuries/2025-07-15/20250715_090000.json"),
            sample("bdl_injuries/gcs_49fd60fb.json", "ball-dont-lie/injuries/2025-07-15/20250715_100000.json"),
            sample("bdl_injuries/fixture_expected.json", "ball-dont-lie/injuries/2025-01-20/20250120_153000.json"),
            sample("bdl_standings/exp_395a0451.json", "ball-dont-lie/standings/2024-25/2025-06-20/20250620_090000.json"),
            sample("bdl_standings/gcs_395a0451.json", "ball-dont-lie/standings/2024-25/2025-06-20/20250620_100000.json"),
            sample("nbac_schedule_api/exp_80cb1fd6.json.gz", "nba-com/schedule/2024-25/2025-09-18T01:13:14.023968+00:00.json"),
            sample("nbac_schedule_cdn/exp_68953816.json", "nba-com/schedule-cdn/2025-26/20250717_141102.json"),
            sample("nbac_gamebook_pdf/exp_0173bcd1.json", "nba-com/gamebooks-data/2024-04-10/20240410-MEMCLE/20250805_151438.json"),
            sample("nbac_player_list/exp_7af00b51.json", "nba-com/player-list/2025-07-17/20250717_120000.json"),
            sample("nbac_player_boxscore/exp_2ad17718.json", "nba-com/player-boxscores/2025-03-15/20250316_100000.json"),
            sample("nbac_team_boxscore/exp_12f99055.json", "nba-com/team-boxscore/20250115/0022400561/20250116_090000.json"),
            sample("nbac_team_boxscore/gcs_12f99055.json", "nba-com/team-boxscore/20250115/0022400561/20250116_100000.json"),
            sample("nbac_scoreboard_v2/exp_ee21af81.json", "nba-com/scoreboard-v2/2024-01-15/20250601_120000.json"),
            sample("nbac_scoreboard_v2/exp_055ff78d.json", "nba-com/scoreboard-v2/2024-01-15/20250717_160000.json"),
            sample("nbac_scoreboard_v2/gcs_055ff78d.json", "nba-com/scoreboard-v2/2024-01-15/20250717_170000.json"),
            sample("nbac_play_by_play/exp_14ecf360.json.gz", "nba-com/play-by-play/2025-01-06/game-0022400500/20250717_233703.json"),
            sample("nbac_injury_report/exp_f4391904.json", "nba-com/injury-report-data/2024-01-04/12/20250724_001438.json"),
            sample("nbac_referee_assignments/exp_718e62b3.json", "nba-com/referee-assignments/2025-01-08/20250913_042759.json"),
            sample("nbac_player_movement/exp_1ecdb80d.json.gz", "nba-com/player-movement/2025-07-17/20250717_234438.json"),
            sample("oddsa_player_props/fixture_current.json",
                    "odds-api/player-props/2025-01-20/a1b2c3d4e5f6g7h8i9j0-BOSLAL/20250120_180000-snap-1800.json"),
            sample("oddsa_player_props_his/exp_815b3ee3.json",
                    "odds-api/player-props-history/2024-01-24/" + EVENT + "/20250813_010000-snap-0355.json"),
            sample("oddsa_game_lines/fixture_current.json",
                    "odds-api/game-lines/2025-01-20/a1b2c3d4e5f6g7h8i9j0-BOSLAL/20250120_180000-snap-1800.json"),
            sample("oddsa_game_lines_his/exp_b722994c.json",
                    "odds-api/game-lines-history/2024-01-24/" + EVENT + "/20250813_020000-snap-0355.json"),
            sample("odds_api_historical_game_lines/exp_9221b91f.json",
                    "odds-api/game-lines-history/2024-01-24/" + EVENT + "/20250717_030000-snap-0355.json"),
            sample("espn_game_boxscore/exp_da177814.json", "espn/boxscores/2024-01-15/game-401585183/20250824_045634.json"),
            sample("espn_game_boxscore/exp_6f34c64b.json", "espn/boxscores/2024-01-15/game-401585183/20250824_053014.json"),
            sample("espn_game_boxscore/fixture_expected.json", "espn/boxscores/2025-01-20/game-401766123/20250120_153000.json"),
            sample("espn_roster_api/exp_2.json", "espn/rosters/2025-06-19/team_BOS/20250619_230135.json"),
            sample("espn_roster/exp_bos.json", "espn/rosters/2025-06-19/team_bos/20250619_230536.json"),
            sample("espn_roster_api/gcs_bos.json", "espn/rosters/2025-06-20/team_BOS/20250620_230135.json"),
            sample("espn_scoreboard_api/exp_92de7c9a.json", "espn/scoreboard/2024-01-15/20250717_161627.json"),
            sample("espn_scoreboard_api/gcs_92de7c9a.json", "espn/scoreboard/2024-01-15/20250717_171627.json"),
            sample("espn_scoreboard_api/exp_20250214.json", "espn/scoreboard/2025-02-14/20250619_220923.json"),
            sample("espn_scoreboard_api/gcs_20250214.json", "espn/scoreboard/2025-02-14/20250619_230923.json"),
            sample("espn_scoreboard_api/fixture_expected.json", "espn/scoreboard/2025-01-20/20250120_153000.json"),
            sample("br_season_roster/fixture_lal.json", "basketball-ref/season-rosters/2024-25/LAL.json"),
            sample("bigdataball_pbp/exp_746cfbef.json.gz",
                    "big-data-ball/2024-25/2025-06-22/game_42400407/bigdataball_746cfbef_[2025-06-22]-0042400407-IND@OKC.csv"),
            sample("bigdataball_pbp/raw_746cfbef.csv",
                    "big-data-ball/2024-25/2025-06-22/game_42400407/[2025-06-22]-0042400407-IND@OKC.csv"),
            sample("oddsa_events/fixture_current.json", "odds-api/events/2025-01-20/20250120_180000.json"),
            sample("oddsa_events/fixture_empty.json", "odds-api/events/2025-07-20/20250720_180000.json"),
            sample("oddsa_events_his/exp_4c3bc8f6.json", "odds-api/events-history/2024-01-24/20250717_030000.json"),
            sample("oddsa_events_his/events_20240410T195539Z.json", "odds-api/events-history/2024-04-10/20250805_195539.json"),
            sample("bp_events/exp_75470647.json", "bettingpros/events/2021-10-21/20250812_205905.json"),
            sample("bdl_games/fixture_expected.json", "ball-dont-lie/games/2025-01-20/20250120_153000.json"),
            sample("nbac_roster/exp_79002ff4.json", "nba-com/rosters/2025-07-17/team_GSW/20250717_235839.json"));

    private SampleBucket() {}

    private static Sample sample(String file, String path) {
        return new Sample(file, path);
    }

    /** @param arguments the folder with the samples, and the one to lay them out in */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Say where the samples are and where they shall go: SampleBucket.java ../shared/samples /tmp/bucket");
            System.exit(3);
        }
        layOut(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.printf("%d documents lie in %s; now: ./fullcourt ingest %s%n", ALL.size(), arguments[1], arguments[1]);
    }

    static void layOut(Path samples, Path bucket) throws IOException {
        for (Sample sample : ALL) {
            Path target = bucket.resolve(sample.path());
            Files.createDirectories(target.getParent());
            try (InputStream in = opened(samples.resolve(sample.file()))) {
                Files.write(target, in.readAllBytes());
            }
        }
    }

    /** The large ones are packed here, in the bucket they were not. */
    private static InputStream opened(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
