package fullcourt.platform.receive;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a Pub/Sub push. @param message absent in a malformed push */
record PushEnvelope(@Nullable Message message, @Nullable String subscription) {

    /** @param data base64 in the document, bytes here; absent when a message consists of attributes @param attributes absent when there are none */
    public record Message(byte @Nullable [] data, @Nullable Map<String, @Nullable String> attributes, @Nullable String messageId,
            @Nullable String publishTime) {}
}
