package fullcourt.platform.processor;

/**
 * A row that was left out while the rest of its document was kept.
 * @param pointer what is wrong, as a JSON pointer from the document's root: {@code /stats/17/min}
 * @param reason one sentence
 * @param json the row as the document has it, at most {@value #MAXIMUM_JSON} characters of it
 */
public record RejectedRow(String pointer, String reason, String json) {
    static final int MAXIMUM_JSON = 20_000;

    public RejectedRow {
        if (json.length() > MAXIMUM_JSON)
            json = json.substring(0, MAXIMUM_JSON);
    }
}
