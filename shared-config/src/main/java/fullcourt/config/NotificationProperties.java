package fullcourt.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Who hears about findings, and how often. A channel without an address sends nothing. */
@Validated
@ConfigurationProperties("fullcourt.notifications")
public record NotificationProperties(@DefaultValue @Valid Mail email, @DefaultValue @Valid Slack slack,
        @DefaultValue @Valid RateLimit rateLimit) {

    /** Mail over SMTP; on the embedded platform without an SMTP server as files in the data directory's folder {@code mail}. */
    public record Mail(
            @Setting("Whether findings and reports are mailed; without an SMTP server the embedded platform writes the mails into its folder mail") @DefaultValue("true") boolean enabled,

            @Setting(value = "Who receives reports, warnings and critical findings", accepts = "mail addresses, separated by commas") @DefaultValue({
            }) List<@Email String> to,

            @Setting(value = "Who receives critical findings in addition", accepts = "mail addresses, separated by commas") @DefaultValue({}) List<@Email String> criticalTo,

            @Setting(value = "Sender", accepts = "a mail address") @DefaultValue("fullcourt@localhost") @Email String from,

            @DefaultValue @Valid Smtp smtp) {

        public Mail {
            to = List.copyOf(to);
            criticalTo = List.copyOf(criticalTo);
        }

        /** Who receives a notification of this level; none if mail is off. */
        public List<String> recipients(NotificationLevel level) {
            return switch (level) {
                case INFO -> List.of();
                case REPORT, WARNING, ERROR -> enabled ? to : List.of();
                case CRITICAL -> enabled ? Stream.concat(to.stream(), criticalTo.stream()).distinct().toList() : List.of();
            };
        }
    }

    /** The server that sends mail. */
    public record Smtp(
            @Setting(value = "SMTP server that sends mail; nothing: none", accepts = "a host name") @Nullable String host,

            @Setting("Port of the SMTP server") @DefaultValue("587") @Min(1) @Max(65535) int port,

            @Setting(value = "User at the SMTP server; nothing: it asks for none", accepts = "a name") @Nullable String username,

            @Setting(value = "Password at the SMTP server", accepts = "a password", secret = true) @Nullable String password,

            @Setting("Whether the connection must be encrypted (STARTTLS)") @DefaultValue("true") boolean startTls,

            @Setting("How long connecting, and then each answer, may take") @DefaultValue("10s") Duration within) {}

    /** Slack over incoming webhooks. */
    public record Slack(
            @Setting("Whether findings are posted to Slack") @DefaultValue("false") boolean enabled,

            @Setting(value = "Webhook for every level that has none of its own", accepts = "a URL", secret = true) @Nullable URI webhookUrl,

            @Setting(value = "Webhooks by level: info, report, warning, error, critical", accepts = "a URL per level", secret = true) @DefaultValue Map<NotificationLevel, URI> webhookUrls) {

        public Slack {
            webhookUrls = Map.copyOf(webhookUrls);
        }

        /** Where a notification of this level is posted; empty when Slack is off or has no address for it. */
        public Optional<URI> webhookFor(NotificationLevel level) {
            return enabled ? Optional.ofNullable(webhookUrls.get(level)).or(() -> Optional.ofNullable(webhookUrl)) : Optional.empty();
        }
    }

    /** Limits per cause and for all causes, so that neither one fault nor many fill a mailbox. The number of further ones is announced instead. */
    public record RateLimit(
            @Setting("Whether repeated notifications of one cause are limited") @DefaultValue("true") boolean enabled,

            @Setting("Notifications of one cause per hour") @DefaultValue("5") @Min(1) @Max(1000) int perHour,

            @Setting("Notifications of all causes per hour; the number of further ones is announced") @DefaultValue("60") @Min(1) @Max(10000) int totalPerHour) {}
}
