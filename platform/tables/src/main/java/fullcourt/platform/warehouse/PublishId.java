package fullcourt.platform.warehouse;

import java.util.Optional;

/**
 * Names one publish permanently: the same id takes effect once, however often and by whichever process it is published.
 * @param mark high-water mark that a warehouse with transactions stores together with the rows; empty for writes outside of a publish state
 */
public record PublishId(String value, Optional<HighWaterMark> mark) {

    public PublishId(String value) {
        this(value, Optional.empty());
    }

    /**
     * @param what the partition or partition group that is written
     * @param mark its epoch gives a sequence that is reused after a lost state another id
     * @param attempt raised only after the warehouse itself reported the previous one as failed
     */
    public static PublishId of(String kind, String what, HighWaterMark mark, int attempt) {
        return new PublishId("%s_%s_%s_%s_%d_%d".formatted(kind, mark.table(), what, mark.epoch(), mark.sequence(), attempt),
                Optional.of(mark));
    }

    /** The same publish, distinguished from one of the same sequence with other content. */
    public PublishId with(String fingerprint) {
        return new PublishId(value + "_" + fingerprint, mark);
    }

    @Override
    public String toString() {
        return value;
    }
}
