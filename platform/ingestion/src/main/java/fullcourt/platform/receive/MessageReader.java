package fullcourt.platform.receive;

import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a push into a message. Recognised in this order: storage notification (its attributes, else {@code bucket} and {@code name}), scraper completion
 * ({@code metadata.gcs_path} or {@code gcs_path}), a phase's completion ({@code phase} with {@code output_table} or {@code source_table}; with
 * {@code start_date} and {@code end_date} a request to fill these days), a prediction request. A scraper that reports failure or no data but names an object
 * still has that object handled. {@link MessageWriter} writes what is read here.
 */
public final class MessageReader {
    private static final String SCHEME = "gs://";
    /** Messages are a few hundred bytes; a larger one is no message, and reading it as a tree would cost a hundred times its size. */
    private static final int MAX_SIZE = 1_000_000;
    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 2_000; // object names have 1,024 bytes at most
    private static final int MAX_SENTENCE = 400;
    private static final String EXAMPLE = "{\"message\":{\"data\":\"<base64 JSON>\"}}";
    private final JsonMapper json = JsonMapper
            .builder(
                    JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build()).build())
            .build();
    private final String landingBucket;

    public MessageReader(String landingBucket) {
        this.landingBucket = landingBucket;
    }

    /** The result of reading a push. */
    public sealed interface Reading {
        record Understood(PipelineMessage message) implements Reading {}

        /** @param reason why there is nothing to do */
        record Nothing(SkipReason reason) implements Reading {}
    }

    public Reading read(byte[] body) {
        if (body.length > MAX_SIZE)
            return notUnderstood("The push has %d bytes; a message has at most %d.".formatted(body.length, MAX_SIZE));
        try {
            PushEnvelope envelope = json.readValue(body, PushEnvelope.class); // null for the body "null"
            PushEnvelope.Message message = envelope == null ? null : envelope.message();
            Optional<StorageEvent> event = StorageEvent.in(message == null ? null : message.attributes());
            if (event.isPresent())
                return happened(event.get());
            byte[] data = message == null ? null : message.data();
            if (data == null)
                return notUnderstood(
                        "The push has no message.data. Send a Pub/Sub push envelope: %s.".formatted(EXAMPLE));
            return readPayload(json.readTree(data));
        } catch (DatabindException other) { // its message names classes
            return notUnderstood(
                    "The push has an unexpected value at '%s'. Send a Pub/Sub push envelope: %s.".formatted(placeOf(other), EXAMPLE));
        } catch (JacksonException broken) {
            return notUnderstood("The push is not JSON: %s".formatted(broken.getOriginalMessage()));
        } catch (IllegalArgumentException invalid) {
            return notUnderstood(String.valueOf(invalid.getMessage()));
        }
    }

    private static String placeOf(DatabindException other) {
        return other.getPath().stream().map(JacksonException.Reference::getPropertyName).filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private Reading happened(StorageEvent event) {
        return event.landed()
                ? landed(event.bucket(), event.object())
                : nothing("%s of '%s' lands no file.".formatted(event.type(), event.object()));
    }

    private Reading readPayload(JsonNode payload) {
        Optional<String> bucket = text(payload, "/bucket");
        Optional<String> name = text(payload, "/name");
        if (bucket.isPresent() && name.isPresent())
            return landed(bucket.get(), name.get());
        Optional<String> path = text(payload, "/metadata/gcs_path").or(() -> text(payload, "/gcs_path"));
        if (path.isPresent())
            return landed(path.get());
        Optional<String> table = text(payload, "/output_table").or(() -> text(payload, "/source_table"));
        if (table.isPresent() && text(payload, "/phase").filter(phase -> !phase.equals("phase_1_scrapers")).isPresent())
            return updated(payload, table.get());
        Optional<String> player = text(payload, "/player_lookup");
        if (player.isPresent())
            return requested(player.get(), text(payload, "/game_date"));
        if (text(payload, "/processor_name").or(() -> text(payload, "/scraper_name")).isPresent()) {
            return nothing("The scraper reports no object; there is nothing to load.");
        }
        return notUnderstood("No known message has exactly the fields %s."
                .formatted(payload.isObject() ? payload.propertyNames() : "of a " + payload.getNodeType()));
    }

    private Reading landed(String uri) {
        int slash = uri.indexOf('/', SCHEME.length());
        if (!uri.startsWith(SCHEME) || slash < 0)
            return notUnderstood("'%s' is no object address. Write gs://<bucket>/<path>.".formatted(uri));
        return landed(uri.substring(SCHEME.length(), slash), uri.substring(slash + 1));
    }

    private Reading landed(String bucket, String name) {
        if (!bucket.equals(landingBucket)) {
            return nothing("'%s' is not the landing bucket '%s'.".formatted(bucket, landingBucket));
        }
        if (name.endsWith("/"))
            return nothing("'%s' stands for a folder and holds no file.".formatted(name));
        return new Reading.Understood(new PipelineMessage.FileLanded(ObjectPath.of(name)));
    }

    private static Reading updated(JsonNode payload, String table) {
        Optional<String> from = text(payload, "/start_date");
        Optional<String> to = text(payload, "/end_date");
        String dataset = table.contains(".") ? "" : text(payload, "/output_dataset").map(name -> name + ".").orElse("");
        Optional<String> date = text(payload, "/game_date").or(() -> text(payload, "/analysis_date"));
        if (dataset.isEmpty() && !table.contains("."))
            return notUnderstood("'%s' names no dataset. Write dataset.table.".formatted(table));
        TableId id = TableId.parse(dataset + table);
        if (from.isPresent() && to.isPresent())
            return backfill(id, MessageDates.day(from.get()), MessageDates.day(to.get()));
        Partition partition = date.map(MessageDates::day).map(Partition::of).orElse(Partition.ALL);
        return new Reading.Understood(new PipelineMessage.TableUpdated(id, partition));
    }

    private static Reading backfill(TableId table, LocalDate from, LocalDate to) {
        MessageDates.requireOneSeason(from, to);
        return new Reading.Understood(new PipelineMessage.BackfillRequested(table, from, to));
    }

    private static Reading requested(String player, Optional<String> date) {
        if (date.isEmpty())
            return notUnderstood("The prediction request for '%s' has no game_date.".formatted(player));
        return new Reading.Understood(new PipelineMessage.PredictionRequested(player, MessageDates.day(date.get())));
    }

    private static Reading nothing(String sentence) {
        return new Reading.Nothing(new SkipReason.NotForUs(shortened(sentence)));
    }

    private static Reading notUnderstood(String sentence) {
        return new Reading.Nothing(new SkipReason.NotUnderstood(shortened(sentence)));
    }

    /** Shortens a sentence that quotes the message and becomes a finding; the end, which says what to do, stays. */
    private static String shortened(String sentence) {
        return sentence.length() <= MAX_SENTENCE
                ? sentence
                : sentence.substring(0, MAX_SENTENCE / 2) + " … " + sentence.substring(sentence.length() - MAX_SENTENCE / 2);
    }

    private static Optional<String> text(JsonNode node, String pointer) {
        JsonNode value = node.at(pointer);
        if (value.isString() && value.stringValue().length() > MAX_TEXT)
            throw new IllegalArgumentException(
                    "The text at %s has %d characters; at most %d are read.".formatted(pointer, value.stringValue().length(),
                            MAX_TEXT));
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
