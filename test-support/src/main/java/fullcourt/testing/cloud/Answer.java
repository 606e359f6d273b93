package fullcourt.testing.cloud;

import java.util.List;
import java.util.Map;

/** What goes back to the caller. */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    static Answer json(int status, byte[] body) {
        return new Answer(status, Map.of("Content-Type", List.of("application/json; charset=UTF-8")), body);
    }

    static Answer error(int status, String reason, String message) {
        return json(status, GoogleErrors.document(status, reason, message));
    }

    Answer withBody(byte[] other) {
        return new Answer(status, headers, other);
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }
}
