package fullcourt.testing.cloud;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A request as it arrived, unpacked. @param document its JSON body; missing if it has none */
record Request(String method, URI uri, Headers headers, byte[] body, JsonNode document, BigQueryCall call) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LOCATION = Pattern.compile("(?:^|&)location=([^&]+)");

    static Request of(String method, URI uri, Headers headers, byte[] body) {
        JsonNode document = parse(body);
        return new Request(method, uri, headers, body, document, BigQueryCall.of(method, uri.getPath(), document, body.length));
    }

    private static JsonNode parse(byte[] body) {
        try {
            return body.length == 0 || body[0] != '{' ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance(); // an upload's content
        }
    }

    /** The location in a job's request. */
    Optional<String> askedLocation() {
        Matcher location = LOCATION.matcher(Optional.ofNullable(uri.getQuery()).orElse(""));
        return location.find() ? Optional.of(location.group(1)) : Optional.empty();
    }

    /** The location a job is inserted at. */
    String jobLocation() {
        return document.at("/jobReference/location").asString("US");
    }

    String project() {
        Matcher project = Pattern.compile(".*/projects/([^/]+)/.*").matcher(uri.getPath());
        return project.matches() ? project.group(1) : "";
    }
}
