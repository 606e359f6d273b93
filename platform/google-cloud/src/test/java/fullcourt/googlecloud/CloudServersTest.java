package fullcourt.googlecloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.CloudServers;
import fullcourt.testing.cloud.CloudServers.Storage;
import fullcourt.testing.cloud.WithCloud;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE, CloudServer.PUBSUB})
class CloudServersTest {
    private final CloudServers servers = CloudServers.ofThisProcess();

    @Test
    void bigQueryLoadsWhatTheStorageServerWasGiven() throws Exception {
        Storage storage = servers.storage();
        Files.createDirectories(storage.root().resolve("servers-test"));
        assertThat(post(storage.address() + "/upload/storage/v1/b/servers-test/o?uploadType=media&name=rows/1.json", "{\"team\":\"LAL\"}"))
                .isEqualTo(200);
        String project = servers.bigQuery() + "/bigquery/v2/projects/servers-test";
        assertThat(post(project + "/datasets", "{\"datasetReference\":{\"datasetId\":\"d\",\"projectId\":\"servers-test\"}}"))
                .isEqualTo(200);
        assertThat(post(project + "/jobs", """
                {"jobReference": {"projectId": "servers-test", "jobId": "load_0"}, "configuration": {"load": {
                  "sourceUris": ["gs://servers-test/rows/1.json"], "sourceFormat": "NEWLINE_DELIMITED_JSON",
                  "schema": {"fields": [{"name": "team", "type": "STRING"}]},
                  "destinationTable": {"projectId": "servers-test", "datasetId": "d", "tableId": "t"}}}}""")).isEqualTo(200);
        assertThat(get(project + "/datasets/d/tables/t/data")).contains("LAL");
    }

    @Test
    void pubSubAnswers() throws Exception {
        assertThat(get("http://" + servers.pubSub() + "/")).containsIgnoringCase("ok");
    }

    @Test
    void oneServerServesTheWholeProcess() {
        assertThat(CloudServers.ofThisProcess().bigQuery()).isEqualTo(servers.bigQuery());
    }

    private static int post(String address, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
