package fullcourt.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Where in Google Cloud the suite lives, and who may call it; read by the {@code gcp} platform only. */
@Validated
@ConfigurationProperties("fullcourt.google-cloud")
public record GoogleCloudProperties(
        @Setting(value = "Project that holds datasets, buckets and topics; empty on the embedded platform", accepts = "a project id: 6 to 30 of a-z, 0-9 and dash, or nothing") @DefaultValue("") @Pattern(regexp = "|[a-z][a-z0-9-]{4,28}[a-z0-9]") String projectId,

        @Setting(value = "Location of the datasets", accepts = "a BigQuery location such as us-west2") @DefaultValue("us-west2") @NotBlank String location,

        @Setting("Bytes that one statement may read before BigQuery refuses it") @DefaultValue("20GB") DataSize maximumBytesBilled,

        @DefaultValue @Valid Storage storage, @DefaultValue @Valid Topics topics, @DefaultValue @Valid Access access,
        @DefaultValue @Valid Emulators emulators) {
    private static final long LEAST_BYTES = DataSize.ofMegabytes(10).toBytes();

    @AssertTrue(message = "fullcourt.google-cloud.maximum-bytes-billed must be at least 10MB, the least that BigQuery bills")
    boolean isBytesBilledBillable() {
        return maximumBytesBilled.toBytes() >= LEAST_BYTES;
    }

    public String stageBucket() {
        return storage.stageBucket().isEmpty() ? projectId + "-fullcourt-stage" : storage.stageBucket();
    }

    public String stateBucket() {
        return storage.stateBucket().isEmpty() ? projectId + "-fullcourt-state" : storage.stateBucket();
    }

    /** Buckets of the suite's own; the landing bucket is {@code fullcourt.landing.bucket}. */
    public record Storage(
            @Setting(value = "Bucket of rows that wait for their merge; PROJECT-fullcourt-stage if empty", accepts = "a bucket name, or nothing") @DefaultValue("") @Pattern(regexp = "|"
                    + LandingProperties.BUCKET_NAME) String stageBucket,

            @Setting(value = "Bucket of file records and publish states; PROJECT-fullcourt-state if empty", accepts = "a bucket name, or nothing") @DefaultValue("") @Pattern(regexp = "|"
                    + LandingProperties.BUCKET_NAME) String stateBucket) {}

    /** Where events are published. A topic that is set to nothing gets none. */
    public record Topics(
            @Setting(value = "Hints that a file landed", accepts = TOPIC) @DefaultValue("nba-phase1-scrapers-complete") @Pattern(regexp = TOPIC_NAME) String filesLanded,

            @Setting(value = "Raw and reference tables that moved", accepts = TOPIC) @DefaultValue("nba-phase2-raw-complete") @Pattern(regexp = TOPIC_NAME) String rawComplete,

            @Setting(value = "Analytics tables that moved", accepts = TOPIC) @DefaultValue("nba-phase3-analytics-complete") @Pattern(regexp = TOPIC_NAME) String analyticsComplete,

            @Setting(value = "Precompute tables that moved", accepts = TOPIC) @DefaultValue("nba-phase4-precompute-complete") @Pattern(regexp = TOPIC_NAME) String precomputeComplete,

            @Setting(value = "Tables of predictions and grades that moved", accepts = TOPIC) @DefaultValue("nba-phase5-predictions-complete") @Pattern(regexp = TOPIC_NAME) String predictionsComplete,

            @Setting(value = "Requests to predict one player", accepts = TOPIC) @DefaultValue("prediction-request-prod") @Pattern(regexp = TOPIC_NAME) String predictionRequests,

            @Setting(value = "Requests to fill a gap", accepts = TOPIC) @DefaultValue("boxscore-gaps-detected") @Pattern(regexp = TOPIC_NAME) String backfillRequests,

            @Setting("How long a publish waits for Pub/Sub before it gives up; a lost event costs time, never data") @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(minutes = 1) Duration patience) {
        private static final String TOPIC = "a topic id: 3 to 255 letters, digits, dashes and others that Pub/Sub allows, or nothing";
        private static final String TOPIC_NAME = "|[A-Za-z][A-Za-z0-9._~+%-]{2,254}";
    }

    /** Whose tokens are accepted. */
    public record Access(
            @Setting(value = "Audiences a token may be made for; one custom audience per service", accepts = "texts, separated by commas") @DefaultValue({
            }) Set<String> audiences,

            @Setting(value = "Accounts of push subscriptions and schedules that may call the endpoints of this process", accepts = "mail addresses, separated by commas") @DefaultValue({}) Set<String> callers,

            @Setting(value = "Who may read", accepts = "mail addresses, separated by commas") @DefaultValue({}) Set<String> viewers,

            @Setting(value = "Who may read and change", accepts = "mail addresses, separated by commas") @DefaultValue({}) Set<String> operators,

            @Setting(value = "Who may do everything, switching feeds off included", accepts = "mail addresses, separated by commas") @DefaultValue({}) Set<String> administrators,

            @Setting(value = "Keys that tokens are signed with", accepts = "a URL") @DefaultValue("https://www.googleapis.com/oauth2/v3/certs") URI jwkSetUri,

            @Setting(value = "Who makes the tokens", accepts = "a URL") @DefaultValue("https://accounts.google.com") URI issuer) {
        public Access {
            audiences = Set.copyOf(audiences);
            callers = Set.copyOf(callers);
            viewers = Set.copyOf(viewers);
            operators = Set.copyOf(operators);
            administrators = Set.copyOf(administrators);
        }
    }

    /** Servers to use instead of Google's, without credentials. */
    public record Emulators(
            @Setting(value = "BigQuery server instead of Google's", accepts = "a URL such as http://127.0.0.1:9050, or nothing") @DefaultValue("") @Pattern(regexp = SERVER) String bigquery,

            @Setting(value = "Cloud Storage server instead of Google's", accepts = "a URL such as http://127.0.0.1:4443, or nothing") @DefaultValue("") @Pattern(regexp = SERVER) String storage,

            @Setting(value = "Pub/Sub server instead of Google's", accepts = "a host and port such as 127.0.0.1:8085, or nothing") @DefaultValue("") @Pattern(regexp = "|[^/:]+:[0-9]+") String pubsub) {
        private static final String SERVER = "|https?://[^/]+";
    }
}
