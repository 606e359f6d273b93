package fullcourt.platform.message;

import org.jspecify.annotations.Nullable;

/** The body of a Pub/Sub push. @param message absent in a malformed push */
public record PushEnvelope(@Nullable Message message, @Nullable String subscription) {

    /** @param data base64 in the document, bytes here */
    public record Message(byte @Nullable [] data, @Nullable String messageId, @Nullable String publishTime) {}
}
