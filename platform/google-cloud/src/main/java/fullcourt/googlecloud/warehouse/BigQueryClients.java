package fullcourt.googlecloud.warehouse;

import com.google.cloud.NoCredentials;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryOptions;
import com.google.cloud.bigquery.DataFormatOptions;
import java.net.URI;
import java.util.Optional;

/** Clients as the warehouse needs them. */
public final class BigQueryClients {
    private BigQueryClients() {}

    /** @param server instead of Google's; it is asked without credentials */
    public static BigQuery client(String project, String location, Optional<URI> server) {
        BigQueryOptions.Builder options = BigQueryOptions.newBuilder().setProjectId(project).setLocation(location)
                .setDataFormatOptions(DataFormatOptions.newBuilder().useInt64Timestamp(true).build());
        server.ifPresent(address -> options.setHost(address.toString()).setCredentials(NoCredentials.getInstance()));
        return options.build().getService();
    }
}
