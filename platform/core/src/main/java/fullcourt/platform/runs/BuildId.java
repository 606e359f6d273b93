package fullcourt.platform.runs;

/** Which build of the code is running; every run, partition and prediction carries it. */
public record BuildId(String value) {}
