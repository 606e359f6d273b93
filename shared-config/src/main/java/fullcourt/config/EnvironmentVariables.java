package fullcourt.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The environment variables of the reference system: each one either sets a property or is named once at the start with the reason why it
 * has no effect. A variable that is set to nothing counts as not set.
 */
public final class EnvironmentVariables {

    /** Of two variables for one property the earlier one wins. */
    static final List<MappedVariable> MAPPED = List.of(
            new MappedVariable("CIRCUIT_BREAKER_ENTITY_LOCKOUT_HOURS", "fullcourt.circuit-breaker.entity-lockout-hours"),
            new MappedVariable("CIRCUIT_BREAKER_AUTO_RESET", "fullcourt.circuit-breaker.auto-reset-on-data"),
            new MappedVariable("SCHEDULE_STALENESS_OVERRIDE_HOURS", "fullcourt.schedule-staleness.override-hours"),
            new MappedVariable("SCHEDULE_STALENESS_OVERRIDE_EXPIRES", "fullcourt.schedule-staleness.override-expires-at"),
            new MappedVariable("GCP_PROJECT_ID", "fullcourt.google-cloud.project-id"),
            new MappedVariable("GCP_PROJECT", "fullcourt.google-cloud.project-id"),
            new MappedVariable("BQ_LOCATION", "fullcourt.google-cloud.location"),
            new MappedVariable("PORT", "server.port"),
            new MappedVariable("EMAIL_ALERTS_ENABLED", "fullcourt.notifications.email.enabled"),
            new MappedVariable("EMAIL_ALERTS_TO", "fullcourt.notifications.email.to"),
            new MappedVariable("EMAIL_CRITICAL_TO", "fullcourt.notifications.email.critical-to"),
            new MappedVariable("SLACK_ALERTS_ENABLED", "fullcourt.notifications.slack.enabled"),
            new MappedVariable("SLACK_WEBHOOK_URL", "fullcourt.notifications.slack.webhook-url"),
            new MappedVariable("SLACK_WEBHOOK_URL_INFO", "fullcourt.notifications.slack.webhook-urls.info"),
            new MappedVariable("SLACK_WEBHOOK_URL_WARNING", "fullcourt.notifications.slack.webhook-urls.warning"),
            new MappedVariable("SLACK_WEBHOOK_URL_ERROR", "fullcourt.notifications.slack.webhook-urls.error"),
            new MappedVariable("SLACK_WEBHOOK_URL_CRITICAL", "fullcourt.notifications.slack.webhook-urls.critical"),
            new MappedVariable("NOTIFICATION_RATE_LIMITING_ENABLED", "fullcourt.notifications.rate-limit.enabled"),
            new MappedVariable("NOTIFICATION_RATE_LIMIT_PER_HOUR", "fullcourt.notifications.rate-limit.per-hour"));

    static final List<IgnoredVariable> IGNORED = Stream.of(
            because("a player without genuine inputs is never predicted, so there is no fallback mode", "PREDICTION_MODE"),
            because("a player is predicted against his real main line; no further lines are estimated", "USE_MULTIPLE_LINES_DEFAULT"),
            because("live runs and backfills are the same code and the same SQL", "PROCESSING_MODE"),
            because("fullcourt.platform says which adapters are used, and nothing else depends on the environment's name", "ENVIRONMENT"),
            because("every run records its own trigger", "TRIGGERED_BY"),
            because("the scrapers call the provider; Fullcourt reads the files they write", "BDL_API_KEY"),
            because("there is no workflow executor that calls services; the scraper service is fullcourt.scraper.url", "SERVICE_URL"),
            because("no JSON documents are exported", "GCS_BUCKET"),
            because("every row and run names the build that made it, wherever it ran", "K_SERVICE", "K_REVISION", "HOSTNAME"),
            because("a finding is told when it opens, gets worse and closes, however long it lasts; fullcourt.notifications.rate-limit.* are the only limits",
                    "NOTIFICATION_COOLDOWN_MINUTES", "NOTIFICATION_AGGREGATE_THRESHOLD"),
            because("there is no prediction coordinator; a slate is predicted by the prediction service itself",
                    "PREDICTION_COORDINATOR_URL",
                    "PREDICTION_READY_TOPIC", "PUBSUB_READY_TOPIC", "BATCH_SUMMARY_TOPIC"),
            because("topics and their subscriptions are declared once, in the deployment", "PREDICTION_REQUEST_TOPIC"),
            because("a table's name is part of its declaration", "PREDICTIONS_TABLE"),
            because("nothing waits for a phase: every look compares what should exist with what exists", "PHASE2_TIMEOUT_HOURS",
                    "PHASE3_TIMEOUT_HOURS", "PHASE4_TIMEOUT_HOURS", "TRANSITION_LOOKBACK_DAYS", "STALL_THRESHOLD_MINUTES"),
            because("a table is computed by one SQL statement, so there are no workers to count", "ENABLE_PLAYER_PARALLELIZATION",
                    "ENABLE_TEAM_PARALLELIZATION", "PARALLELIZATION_WORKERS", "PGS_WORKERS", "UPGC_WORKERS", "TOGS_WORKERS", "TDGS_WORKERS",
                    "UTGC_WORKERS", "PSZA_WORKERS", "PCF_WORKERS", "PDC_WORKERS", "MLFS_WORKERS", "TDZA_WORKERS"),
            because("every scheduled game is kept, and a schedule with a gap is a finding instead of a refused file", "SCHEDULE_MIN_GAMES"),
            because("the confidence of an injury report is judged by the scraper that reads the PDF", "INJURY_REPORT_CONFIDENCE_THRESHOLD"),
            because("only findings that open, escalate or close are announced, and those are info, warning, error or critical",
                    "SLACK_WEBHOOK_URL_DEBUG", "SLACK_WEBHOOK_URL_PREDICTIONS"),
            because("notifications go to mail and Slack", "DISCORD_ALERTS_ENABLED", "DISCORD_WEBHOOK_URL_INFO",
                    "DISCORD_WEBHOOK_URL_WARNING",
                    "DISCORD_WEBHOOK_URL_CRITICAL"),
            because("mails are written into the data directory, for whatever sends mail on the machine; fullcourt.notifications.email.from names the sender",
                    "AWS_SES_REGION",
                    "AWS_SES_FROM_EMAIL", "AWS_SES_FROM_NAME", "AWS_SES_ACCESS_KEY_ID", "AWS_SES_SECRET_ACCESS_KEY"),
            because("a mail is caused by a finding, not by a count in a finished run", "EMAIL_ALERT_UNRESOLVED_COUNT_THRESHOLD",
                    "EMAIL_ALERT_SUCCESS_RATE_THRESHOLD", "EMAIL_ALERT_MAX_PROCESSING_TIME"))
            .flatMap(List::stream).toList();

    private EnvironmentVariables() {}

    /** The variables set in {@code environment} that have no effect, in the order of the documentation. */
    public static List<IgnoredVariable> ignoredIn(Map<String, String> environment) {
        return IGNORED.stream().filter(variable -> isSet(environment, variable.name())).toList();
    }

    /** The variables set in {@code environment} that set a property, at most one per property. */
    static List<MappedVariable> mappedIn(Map<String, String> environment) {
        Map<String, MappedVariable> byProperty = new LinkedHashMap<>();
        MAPPED.stream().filter(variable -> isSet(environment, variable.name()))
                .forEach(variable -> byProperty.putIfAbsent(variable.property(), variable));
        return new ArrayList<>(byProperty.values());
    }

    /** Names of the variables that set {@code property}, joined for the documentation; empty when there are none. */
    static Optional<String> namesFor(String property) {
        return MAPPED.stream().filter(variable -> variable.property().equals(property)).map(MappedVariable::name)
                .reduce((first, next) -> first + ", " + next);
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    private static List<IgnoredVariable> because(String reason, String... names) {
        return Arrays.stream(names).map(name -> new IgnoredVariable(name, reason)).toList();
    }
}
