package fullcourt.platform.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.events.PipelineMessage.FileLanded;
import fullcourt.platform.events.PipelineMessage.PredictionRequested;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.receive.MessageReader.Reading.Nothing;
import fullcourt.platform.receive.MessageReader.Reading.Understood;
import fullcourt.platform.receive.MessageReader.Reading;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {
    private static final LocalDate DEC_27 = LocalDate.of(2025, 12, 27);
    private static final FileLanded BOX_SCORES = new FileLanded(
            ObjectPath.of("ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json"));
    private final MessageReader reader = new MessageReader("nba-scraped-data");

    @Test
    void aStorageNotificationNamesTheObject() {
        assertThat(
                message("""
                {"bucket":"nba-scraped-data","name":"ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json","timeCreated":"2025-12-28T08:05:00Z"}"""))
                .isEqualTo(BOX_SCORES);
    }

    private static final String NOTIFICATION = """
            {"subscription":"projects/p/subscriptions/landing","deliveryAttempt":2,"message":{%s"messageId":"17","message_id":"17",
             "publishTime":"2025-12-28T08:05:01Z","publish_time":"2025-12-28T08:05:01Z","attributes":{"notificationConfig":"projects/_/buckets/nba-scraped-data/notificationConfigs/1",
             "eventType":"%s","payloadFormat":"%s","bucketId":"%s","objectId":"%s","objectGeneration":"1735372800000001","eventTime":"2025-12-28T08:05:00Z"%s}}}""";
    private static final String OBJECT = "ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json";

    private Reading notification(String data, String type, String format, String bucket, String object, String further) {
        return reader.read(NOTIFICATION.formatted(data, type, format, bucket, object, further).getBytes(UTF_8));
    }

    @Test
    void aStorageNotificationWithoutAPayloadNamesTheObjectInItsAttributes() {
        assertThat(notification("", "OBJECT_FINALIZE", "NONE", "nba-scraped-data", OBJECT, "")).isEqualTo(new Understood(BOX_SCORES));
        assertThat(notification("", "OBJECT_FINALIZE", "NONE", "nba-scraped-data", OBJECT, ",\"overwroteGeneration\":\"1735372800000000\""))
                .isEqualTo(new Understood(BOX_SCORES));
    }

    @Test
    void aDeletedObjectIsNoLandedOneAlthoughThePayloadNamesIt() {
        String data = "\"data\":\"%s\",".formatted(Base64.getEncoder()
                .encodeToString("{\"bucket\":\"nba-scraped-data\",\"name\":\"%s\"}".formatted(OBJECT).getBytes(UTF_8)));
        assertThat(notification(data, "OBJECT_FINALIZE", "JSON_API_V1", "nba-scraped-data", OBJECT, ""))
                .isEqualTo(new Understood(BOX_SCORES));
        for (String type : new String[]{"OBJECT_DELETE", "OBJECT_ARCHIVE", "OBJECT_METADATA_UPDATE"}) {
            assertThat(notification(data, type, "JSON_API_V1", "nba-scraped-data", OBJECT, ""))
                    .isEqualTo(new Nothing(new SkipReason.NotForUs("%s of '%s' lands no file.".formatted(type, OBJECT))));
        }
    }

    @Test
    void anotherBucketsNotificationAndAFoldersPlaceholderAreNothingToLoad() {
        assertThat(notification("", "OBJECT_FINALIZE", "NONE", "another-bucket", OBJECT, "")).isEqualTo(
                new Nothing(new SkipReason.NotForUs("'another-bucket' is not the landing bucket 'nba-scraped-data'.")));
        assertThat(notification("", "OBJECT_FINALIZE", "NONE", "nba-scraped-data", "ball-dont-lie/", ""))
                .isEqualTo(new Nothing(new SkipReason.NotForUs("'ball-dont-lie/' stands for a folder and holds no file.")));
    }

    @Test
    void aScraperNamesTheObjectInItsMetadata() {
        assertThat(message(
                """
                        {"processor_name":"bdl_player_box_scores","phase":"phase_1_scrapers","execution_id":"a1b2c3d4","correlation_id":"a1b2c3d4","game_date":"2025-12-27",
                         "output_table":"bdlplayerboxscores","output_dataset":"nba_raw","status":"success","record_count":312,"records_failed":0,
                         "timestamp":"2025-12-28T08:05:00+00:00","metadata":{"gcs_path":"gs://nba-scraped-data/ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json"}}"""))
                .isEqualTo(BOX_SCORES);
    }

    @Test
    void anOlderScraperNamesTheObjectAtTheTop() {
        assertThat(message("""
                {"scraper_name":"bdl_player_box_scores","gcs_path":"gs://nba-scraped-data/ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json",
                 "execution_id":"77aa","status":"success","record_count":11}""")).isEqualTo(BOX_SCORES);
        assertThat(
                message("""
                {"name":"bdl_player_box_scores","gcs_path":"gs://nba-scraped-data/ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json"}"""))
                .isEqualTo(BOX_SCORES);
        assertThat(message("""
                {"gcs_path":"gs://nba-scraped-data/ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json"}"""))
                .isEqualTo(BOX_SCORES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "no_data", "partial"})
    void anObjectThatAScraperNamesIsHandledWhateverTheScraperReports(String status) {
        assertThat(message("""
                {"processor_name":"bdl_live_box_scores","phase":"phase_1_scrapers","execution_id":"0b0b","game_date":"2025-12-27","status":"%s","record_count":0,
                 "metadata":{"gcs_path":"gs://nba-scraped-data/ball-dont-lie/player-box-scores/2025-12-27/20251228_080455.json"}}"""
                .formatted(status)))
                .isEqualTo(BOX_SCORES);
    }

    @Test
    void aScraperWithoutAnObjectAsksForNothing() {
        assertThat(reason("""
                {"processor_name":"oddsa_player_props","phase":"phase_1_scrapers","execution_id":"ff01","game_date":"2025-12-28","status":"failed","record_count":0,
                 "error_message":"HTTP 429","error_type":"type","metadata":{"workflow":"betting_lines"}}"""))
                .isInstanceOf(SkipReason.NotForUs.class);
        assertThat(reason("{\"scraper_name\":\"bdl_boxscores\",\"gcs_path\":null,\"status\":\"failed\"}"))
                .isInstanceOf(SkipReason.NotForUs.class);
        assertThat(reason("{\"scraper_name\":\"bdl_boxscores\",\"gcs_path\":\"\",\"status\":\"no_data\"}"))
                .isInstanceOf(SkipReason.NotForUs.class);
    }

    @Test
    void anObjectOfAnotherBucketIsNotForUs() {
        assertThat(reason("{\"bucket\":\"other\",\"name\":\"a/b.json\"}")).isInstanceOf(SkipReason.NotForUs.class);
        assertThat(reason("{\"gcs_path\":\"gs://other/a/b.json\"}")).isInstanceOf(SkipReason.NotForUs.class);
    }

    @Test
    void aLaterPhaseNamesTheTableThatChanged() {
        TableUpdated moved = new TableUpdated(new TableId("nba_analytics", "player_game_summary"), Partition.of(DEC_27));
        assertThat(message("""
                {"processor_name":"PlayerGameSummaryProcessor","phase":"phase_3_analytics","game_date":"2025-12-27","output_table":"player_game_summary",
                 "output_dataset":"nba_analytics","status":"success","record_count":312}""")).isEqualTo(moved);
        assertThat(message("""
                {"processor_name":"PlayerGameSummaryProcessor","phase":"phase_3_analytics","analysis_date":"2025-12-27","output_table":"nba_analytics.player_game_summary",
                 "output_dataset":"nba_analytics"}""")).isEqualTo(moved);
        assertThat(message("{\"phase\":\"phase_2_raw\",\"source_table\":\"nba_reference.player_aliases\"}"))
                .isEqualTo(new TableUpdated(new TableId("nba_reference", "player_aliases"), Partition.ALL));
    }

    @Test
    void aPredictionIsRequestedByPlayerAndDate() {
        assertThat(message(
                "{\"player_lookup\":\"lebronjames\",\"game_date\":\"2025-12-27\",\"game_id\":\"20251227_LAL_GSW\",\"line_values\":[25.5]}"))
                .isEqualTo(new PredictionRequested("lebronjames", DEC_27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[1,2]", "7", "\"text\"", "null", "not json", "", "{\"bucket\":\"nba-scraped-data\"}",
            "{\"name\":\"a/b.json\"}",
            "{\"bucket\":\"nba-scraped-data\",\"name\":\"../etc/passwd\"}", "{\"bucket\":\"nba-scraped-data\",\"name\":\"a//b\"}",
            "{\"bucket\":7,\"name\":{}}",
            "{\"gcs_path\":\"nba-scraped-data/a/b.json\"}", "{\"gcs_path\":\"gs://nba-scraped-data\"}",
            "{\"gcs_path\":\"gs://nba-scraped-data/\"}",
            "{\"gcs_path\":\"s3://nba-scraped-data/a/b.json\"}", "{\"gcs_path\":\"gs://\"}", "{\"player_lookup\":\"lebronjames\"}",
            "{\"player_lookup\":\"lebronjames\",\"game_date\":\"tomorrow\"}",
            "{\"phase\":\"phase_3_analytics\",\"output_table\":\"player_game_summary\"}",
            "{\"phase\":\"phase_3_analytics\",\"output_table\":\"nba_analytics.Player Summary; DROP TABLE x\"}",
            "{\"phase\":\"phase_3_analytics\",\"output_table\":\"a.b\",\"game_date\":\"2025-02-30\"}", "{\"unknown\":true,\"fields\":1}"})
    void whatCannotBeUnderstoodIsADeadLetterWithASentence(String payload) {
        assertThat(reason(payload)).isInstanceOf(SkipReason.NotUnderstood.class)
                .satisfies(reason -> assertThat(reason.sentence()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{}", "not json", "{\"message\":null}", "{\"message\":{}}",
            "{\"message\":{\"data\":null}}",
            "{\"message\":{\"data\":\"%%% no base64 %%%\"}}", "{\"message\":{\"data\":\"\"}}", "{\"message\":\"text\"}",
            "{\"subscription\":\"s\"}"})
    void aBodyThatIsNoPushIsADeadLetterWithASentence(String body) {
        assertThat(reader.read(body.getBytes(UTF_8))).isInstanceOfSatisfying(Nothing.class,
                nothing -> assertThat(nothing.reason()).isInstanceOf(SkipReason.NotUnderstood.class));
    }

    @Test
    void theEnvelopeOfEveryVersionOfThePushServiceIsRead() {
        String data = Base64.getEncoder().encodeToString("{\"bucket\":\"nba-scraped-data\",\"name\":\"a/b.json\"}".getBytes(UTF_8));
        String body = """
                {"subscription":"projects/p/subscriptions/s","deliveryAttempt":3,"message":{"data":"%s","attributes":{"a":"b"},"messageId":"1","message_id":"1",
                 "publishTime":"2025-12-28T05:00:00Z","publish_time":"2025-12-28T05:00:00Z","orderingKey":""}}""".formatted(data);
        assertThat(reader.read(body.getBytes(UTF_8))).isEqualTo(new Understood(new FileLanded(ObjectPath.of("a/b.json"))));
    }

    private Reading read(String payload) {
        return reader.read("{\"message\":{\"messageId\":\"9001\",\"data\":\"%s\"},\"subscription\":\"projects/p/subscriptions/raw-sub\"}"
                .formatted(Base64.getEncoder().encodeToString(payload.getBytes(UTF_8))).getBytes(UTF_8));
    }

    private PipelineMessage message(String payload) {
        return switch (read(payload)) {
            case Understood(PipelineMessage message) -> message;
            case Nothing(SkipReason reason) -> throw new AssertionError(reason.sentence());
        };
    }

    private SkipReason reason(String payload) {
        return switch (read(payload)) {
            case Understood(PipelineMessage message) -> throw new AssertionError(message);
            case Nothing(SkipReason reason) -> reason;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "1945-12-31", "2101-01-01", "0001-01-01"})
    void aDateOutsideOfWhatIsAcceptedIsNotUnderstood(String date) {
        String accepted = "Accepted are dates from 1946-01-01 to 2100-12-31.";
        assertThat(sentence("{\"phase\":\"phase_2_raw\",\"output_table\":\"nba_raw.games\",\"game_date\":\"%s\"}".formatted(date)))
                .endsWith(accepted);
        assertThat(
                sentence("{\"phase\":\"phase_2_raw\",\"output_table\":\"nba_raw.games\",\"start_date\":\"%s\",\"end_date\":\"2025-01-01\"}"
                        .formatted(date)))
                .endsWith(accepted);
        assertThat(
                sentence("{\"phase\":\"phase_2_raw\",\"output_table\":\"nba_raw.games\",\"start_date\":\"2025-01-01\",\"end_date\":\"%s\"}"
                        .formatted(date)))
                .endsWith(accepted);
        assertThat(sentence("{\"player_lookup\":\"lebronjames\",\"game_date\":\"%s\"}".formatted(date))).endsWith(accepted);
    }

    @Test
    void aMessageAsksForOneSeasonAtMost() {
        String range = "{\"phase\":\"phase_2_raw\",\"output_table\":\"nba_raw.games\",\"start_date\":\"%s\",\"end_date\":\"%s\"}";
        assertThat(message(range.formatted("2024-01-01", "2025-02-04"))).isInstanceOf(PipelineMessage.BackfillRequested.class);
        assertThat(sentence(range.formatted("2024-01-01", "2025-02-05"))).contains("longer than 400 days");
        assertThat(sentence(range.formatted("2025-01-02", "2025-01-01"))).contains("upside down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\":{\"attributes\":17}}", "{\"message\":[]}", "[1]", "17", "{\"message\":{\"data\":{}}}"})
    void aPushOfAnotherFormIsToldByItsPlaceAndNotByAClassOfOurs(String body) {
        assertThat(reader.read(body.getBytes(UTF_8))).isInstanceOfSatisfying(Nothing.class,
                nothing -> assertThat(nothing.reason().sentence()).contains("Send a Pub/Sub push envelope").doesNotContain("java.",
                        "fullcourt."));
    }

    @Test
    void longTextsAndDeepDocumentsAreNotUnderstoodAndNotRepeatedInFull() {
        assertThat(sentence("{\"player_lookup\":\"%s\",\"game_date\":\"2025-01-01\"}".formatted("x".repeat(100_000)))).hasSizeLessThan(500);
        assertThat(sentence("{\"phase\":\"p\",\"output_table\":\"%s\"}".formatted("x".repeat(100_000)))).hasSizeLessThan(500);
        assertThat(sentence("[".repeat(100_000) + "]".repeat(100_000))).hasSizeLessThan(500);
        assertThat(sentence("{\"%s\":1}".formatted("x".repeat(40_000)))).hasSizeLessThan(500);
        assertThat(sentence("{%s\"z\":1}".formatted(IntStream.range(0, 10_000).mapToObj("\"a%d\":1,"::formatted).collect(joining()))))
                .hasSizeLessThan(500);
    }

    private String sentence(String payload) {
        Reading reading = read(payload);
        assertThat(reading).isInstanceOfSatisfying(Nothing.class,
                nothing -> assertThat(nothing.reason()).isInstanceOf(SkipReason.NotUnderstood.class));
        return ((Nothing) reading).reason().sentence();
    }
}
