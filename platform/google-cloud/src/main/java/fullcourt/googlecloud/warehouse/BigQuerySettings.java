package fullcourt.googlecloud.warehouse;

import java.time.Duration;

/**
 * What the warehouse needs to know beside its client.
 * @param location of datasets and jobs; a job is only found in the location it was made in
 * @param stageBucket name of the bucket that load jobs read from
 * @param maximumBytesBilled a statement that would read more is refused before it costs anything
 * @param longestJob after it a job that still runs counts as unreachable; it is found again by its id
 */
public record BigQuerySettings(String location, String stageBucket, long maximumBytesBilled, Duration longestJob) {}
