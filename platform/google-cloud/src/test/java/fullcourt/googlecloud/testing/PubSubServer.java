package fullcourt.googlecloud.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Topics and subscriptions as the deployment makes them, on the server of the tests. */
public final class PubSubServer {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String project;
    private final URI root;

    /** @param address {@code host:port} */
    public PubSubServer(String address, String project) {
        this.root = URI.create("http://%s/v1/projects/%s/".formatted(address, project));
        this.project = project;
    }

    /** A topic without a subscription. */
    public void topic(String topic) throws IOException, InterruptedException {
        send("PUT", "topics/" + topic, "{}");
    }

    /** A topic that is pushed to an address. */
    public void push(String topic, URI to) throws IOException, InterruptedException {
        topic(topic);
        subscribe(topic, topic + "-to" + to.getPath().replace('/', '-'), to);
    }

    /** A further subscription of a topic. */
    public void subscribe(String topic, String subscription, URI to) throws IOException, InterruptedException {
        send("PUT", "subscriptions/" + subscription, """
                {"topic":"projects/%s/topics/%s","ackDeadlineSeconds":600,"pushConfig":{"pushEndpoint":"%s"},
                 "retryPolicy":{"minimumBackoff":"1s","maximumBackoff":"10s"}}""".formatted(project, topic, to));
    }

    /** A subscription whose messages are fetched. */
    public void subscribe(String topic, String subscription) throws IOException, InterruptedException {
        send("PUT", "subscriptions/" + subscription, "{\"topic\":\"projects/%s/topics/%s\"}".formatted(project, topic));
    }

    /** Fetches messages as they would be pushed, and acknowledges them. Waits if there is none. */
    public List<byte[]> pull(String subscription) throws IOException, InterruptedException {
        JsonNode received = JSON.readTree(send("POST", "subscriptions/%s:pull".formatted(subscription), "{\"maxMessages\":1000}"))
                .path("receivedMessages");
        List<byte[]> pushes = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (JsonNode each : received) {
            pushes.add(JSON.writeValueAsBytes(Map.of("message", each.path("message"))));
            taken.add(each.path("ackId").asString());
        }
        if (!taken.isEmpty())
            send("POST", "subscriptions/%s:acknowledge".formatted(subscription), JSON.writeValueAsString(Map.of("ackIds", taken)));
        return pushes;
    }

    public void removeTopic(String topic) throws IOException, InterruptedException {
        send("DELETE", "topics/" + topic, "");
    }

    /** What Cloud Storage publishes when an object was written, without a payload. */
    public void announce(String topic, String bucket, String object, long generation) throws IOException, InterruptedException {
        send("POST", "topics/%s:publish".formatted(topic),
                """
                        {"messages":[{"attributes":{"notificationConfig":"projects/_/buckets/%1$s/notificationConfigs/1","eventType":"OBJECT_FINALIZE",
                         "payloadFormat":"NONE","bucketId":"%1$s","objectId":"%2$s","objectGeneration":"%3$d"}}]}"""
                        .formatted(bucket, object, generation));
    }

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(root.resolve(path)).header("Content-Type", "application/json")
                .timeout(LONGEST)
                .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IllegalStateException("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        return answer.body();
    }
}
