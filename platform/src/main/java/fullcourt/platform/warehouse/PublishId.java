package fullcourt.platform.warehouse;

/** Names one publish for ever: the same id is done once, whoever asks and however often. */
public record PublishId(String value) {

    /** @param attempt raised only after the warehouse itself reported the former one as failed */
    public static PublishId of(String kind, TableId table, String group, long sequence, int attempt) {
        return new PublishId("%s_%s_%s_%d_%d".formatted(kind, table, group, sequence, attempt));
    }

    @Override
    public String toString() {
        return value;
    }
}
