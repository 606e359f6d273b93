package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacInjuryReportTable.*;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NbacInjuryReportProcessorTest {
    private static final String NOON = "nba-com/injury-report-data/2024-01-04/12/20250724_001438.json";
    private final NbacInjuryReportProcessor processor = new NbacInjuryReportProcessor();

    @Test
    void readsWhoIsListedAndWhy() {
        assertThat(asText(rowsOf(processor, NOON), GAME, GAME_TIME, TEAM, FULL_NAME, PLAYER, STATUS, REASON_CATEGORY, CONFIDENCE))
                .isEqualTo("""
                        game_id          | game_time | team | player_full_name | player_lookup  | injury_status | reason_category | confidence_score
                        20240104_MIL_SAS | 07:30     | SAS  | Dominick Barlow  | dominickbarlow | questionable  | g_league        | 0.9
                        20240104_MIL_SAS | 07:30     | SAS  | Malaki Branham   | malakibranham  | doubtful      | injury          | 1.0
                        20240104_MIL_SAS | 07:30     | SAS  | David Duke Jr.   | daviddukejr    | out           | g_league        | 0.9
                        20240104_MIL_SAS | 07:30     | SAS  | Doug McDermott   | dougmcdermott  | out           | injury          | 1.0
                        20240104_DEN_GSW | 10:00     | DEN  | Reggie Jackson   | reggiejackson  | probable      | injury          | 1.0
                        20240104_DEN_GSW | 10:00     | GSW  | Draymond Green   | draymondgreen  | out           | suspension      | 0.9
                        20240104_DEN_GSW | 10:00     | GSW  | Gary Payton II   | garypaytonii   | out           | injury          | 1.0
                        """);
    }

    @Test
    void theReportsHourIsNewYorksAndNotTheHourItWasFetched() {
        assertThat(asText(rowsOf(processor, NOON).subList(0, 1), REPORT_DATE, REPORT_HOUR, REPORTED_AT, SEASON, GAME_DATE, MATCHUP, AWAY,
                HOME, PRINTED_NAME, REPORT_CONFIDENCE, RUN_ID)).isEqualTo("""
                        report_date | report_hour | reported_at          | season  | game_date  | matchup | away_team | home_team \
                        | player_name_original | overall_report_confidence | run_id
                        2024-01-04  | 12          | 2024-01-04T17:00:00Z | 2023-24 | 2024-01-04 | MIL@SAS | MIL       | SAS       \
                        | Barlow, Dominick     | 0.97                      | f4391904
                        """);
    }

    @Test
    void anEveningReportListsTheNextDaysGames() {
        Row row = one("\"gamedate\":\"2024-01-04\",\"hour24\":\"20\"", record("01/05/2024", "MIL@SAS", "SAS", "Collins, Zach"));
        assertThat(asText(List.of(row), REPORT_DATE, REPORT_HOUR, REPORTED_AT, GAME_DATE, GAME)).isEqualTo("""
                report_date | report_hour | reported_at          | game_date  | game_id
                2024-01-04  | 20          | 2024-01-05T01:00:00Z | 2024-01-05 | 20240105_MIL_SAS
                """);
    }

    @Test
    void anHourOnTwelveIsReadWithItsHalfOfTheDay() {
        String player = record("01/04/2024", "MIL@SAS", "SAS", "Collins, Zach");
        assertThat(one("\"gamedate\":\"20240104\",\"hour\":\"5\",\"period\":\"PM\"", player).get(REPORT_HOUR)).isEqualTo(17);
        assertThat(one("\"gamedate\":\"20240104\",\"hour\":\"12\",\"period\":\"AM\"", player).get(REPORT_HOUR)).isZero();
        assertThat(one("\"gamedate\":\"20240104\",\"hour\":\"17\"", player).get(REPORT_HOUR)).isEqualTo(17);
        assertThat(one("\"season\":\"2024-25\"", player).get(REPORT_HOUR)).as("the folder's").isEqualTo(12);
    }

    @Test
    void aCutPairingCostsTheGameAndNotTheRow() {
        Row row = one("\"hour24\":\"12\"", record("01/04/2024", "MIL@", "SAS", "Collins, Zach"));
        assertThat(asText(List.of(row), GAME, MATCHUP, AWAY, HOME, TEAM, PLAYER)).isEqualTo("""
                game_id | matchup | away_team | home_team | team | player_lookup
                -       | MIL@    | -         | -         | SAS  | zachcollins
                """);
    }

    @Test
    void lettersInsideANameAreNoSuffix() {
        assertThat(lookup("Holiday, Jrue")).isEqualTo("jrueholiday");
        assertThat(lookup("Zubac, Ivica")).isEqualTo("ivicazubac");
        assertThat(lookup("Prosper, Olivier-Maxence")).isEqualTo("oliviermaxenceprosper");
        assertThat(lookup("Murphy III, Trey")).isEqualTo("treymurphyiii");
        assertThat(lookup("Jokić, Nikola")).isEqualTo("nikolajokic");
        assertThat(lookup("Nene")).isEqualTo("nene");
    }

    @Test
    void reasonsAreReadByWholeWords() {
        assertThat(ReportWords.category(Optional.of("Injury/Illness - Right Forearm; Rest"))).isEqualTo("injury");
        assertThat(ReportWords.category(Optional.of("Rest"))).isEqualTo("rest");
        assertThat(ReportWords.category(Optional.of("Forest fire"))).isEqualTo("other");
        assertThat(ReportWords.category(Optional.of("Health and Safety Protocols"))).isEqualTo("health_safety_protocol");
        assertThat(ReportWords.category(Optional.of("Personal Reasons"))).isEqualTo("personal");
        assertThat(ReportWords.category(Optional.of("Not With Team"))).isEqualTo("other");
        assertThat(ReportWords.category(Optional.empty())).isEqualTo("unknown");
    }

    @Test
    void aWholeRealReportLosesNoRecord() {
        assertThat(Fixtures.read(processor, NOON, Samples.bytes("nbac_injury_report/exp_f4391904.json"))).isInstanceOfSatisfying(
                Parsed.class, parsed -> {
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).hasSize(14);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(STATUS).equals("out")).hasSize(10);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(REASON_CATEGORY).equals("g_league")).hasSize(6);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(TEAM).name().equals("SAS")).hasSize(8);
                });
    }

    @Test
    void anEmptyReportIsEmptyAndACutOffOneIsRefused() {
        assertThat(read("{\"metadata\":{\"is_empty_report\":true},\"records\":[]}")).isInstanceOf(Empty.class);
        assertThat(read("{\"parsing_stats\":{\"total_records\":14},\"records\":[%s]}".formatted(
                record("01/04/2024", "MIL@SAS", "SAS", "Collins, Zach"))))
                .isEqualTo(new Unreadable("The report has 1 records and says of itself that it has 14."));
    }

    @Test
    void aTeamThatHasNotSubmittedItsListIsNoPlayer() {
        assertThat(read("{\"records\":[%s]}".formatted(
                record("01/04/2024", "MIL@SAS", "SAS", "").replace("\"Out\"", "\"NOT YET SUBMITTED\""))))
                .isInstanceOfSatisfying(Empty.class,
                        empty -> assertThat(empty.rejected()).extracting(RejectedRow::reason)
                                .containsExactly("the team has not submitted its list yet"));
        assertThat(problemOf(record("01/04/2024", "MIL@SAS", "SAS", ""))).contains("player_name_original is missing");
    }

    @Test
    void aPlayerOfNeitherTeamIsRejected() {
        assertThat(problemOf(record("01/04/2024", "MIL@SAS", "DEN", "Jokić, Nikola")))
                .contains("a player of DEN is listed for 20240104_MIL_SAS");
    }

    private String lookup(String printed) {
        return one("\"hour24\":\"12\"", record("01/04/2024", "MIL@SAS", "SAS", printed)).get(PLAYER).value();
    }

    private String problemOf(String record) {
        return ((Unreadable) read("{\"records\":[%s]}".formatted(record))).problem();
    }

    private static String record(String date, String matchup, String team, String player) {
        return """
                {"date":"%s","gametime":"07:30 (ET)","matchup":"%s","team":"%s","player":"%s","status":"Out","reason":"Rest"}"""
                .formatted(date, matchup, team, player);
    }

    private Row one(String metadata, String record) {
        return ((Parsed) read("{\"metadata\":{%s},\"records\":[%s]}".formatted(metadata, record))).rows().getFirst();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, NOON, json.getBytes(StandardCharsets.UTF_8));
    }
}
