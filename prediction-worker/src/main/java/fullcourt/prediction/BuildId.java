package fullcourt.prediction;

/** Which build of the code made a row: a commit's short hash. */
public record BuildId(String value) {}
