package fullcourt.googlecloud.objects;

import com.google.api.gax.retrying.RetrySettings;
import com.google.cloud.NoCredentials;
import com.google.cloud.http.HttpTransportOptions;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import com.google.cloud.storage.StorageRetryStrategy;
import java.net.URI;
import java.time.Duration;

/** Google's client as our buckets need it: it gives up in seconds, because a push request waits for us. */
public final class CloudStorage {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 20_000;
    private static final RetrySettings RETRIES = RetrySettings.newBuilder().setMaxAttempts(4)
            .setInitialRetryDelayDuration(Duration.ofMillis(200))
            .setRetryDelayMultiplier(2).setMaxRetryDelayDuration(Duration.ofSeconds(2)).setTotalTimeoutDuration(Duration.ofSeconds(30))
            .build();

    private CloudStorage() {}

    /** With the credentials of the environment. */
    public static Storage client(String project) {
        return options(project, RETRIES).build().getService();
    }

    /** A server that speaks Cloud Storage's JSON interface and asks for no credentials. */
    public static Storage client(String project, URI emulator) {
        return client(project, emulator, RETRIES);
    }

    static Storage client(String project, URI emulator, RetrySettings retries) {
        return options(project, retries).setHost(emulator.toString()).setCredentials(NoCredentials.getInstance()).build().getService();
    }

    /** Every call may be repeated: reads and deletions by nature, writes because each carries the generation it expects. */
    private static StorageOptions.Builder options(String project, RetrySettings retries) {
        return StorageOptions.http().setProjectId(project).setRetrySettings(retries)
                .setStorageRetryStrategy(StorageRetryStrategy.getUniformStorageRetryStrategy())
                .setTransportOptions(
                        HttpTransportOptions.newBuilder().setConnectTimeout(CONNECT_MILLIS).setReadTimeout(READ_MILLIS).build());
    }
}
