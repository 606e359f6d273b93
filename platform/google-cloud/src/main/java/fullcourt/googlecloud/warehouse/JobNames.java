package fullcourt.googlecloud.warehouse;

import fullcourt.platform.objects.Sha256;
import fullcourt.platform.warehouse.PublishId;

/**
 * The names that follow from a publish's id: those of its jobs and of its staging table. They contain a hash of the id, since not every id can be a name.
 * @param attempt raised only after BigQuery reported a job of the former one as failed, or its rows as refused
 */
record JobNames(PublishId id, int attempt) {
    private static final int DIGITS = 16;

    /** Puts the rows into the staging table. */
    String stage() {
        return name("ld");
    }

    /** Looks at them and at the table. */
    String plan() {
        return name("pl");
    }

    /** Changes the table: the one job that counts. */
    String merge() {
        return name("mg");
    }

    Staging staging() {
        return new Staging("stg_%s_%d".formatted(hash(id.value()), attempt));
    }

    private String name(String step) {
        return "%s_%s_%s_%d".formatted(step, id.value().replaceAll("[^A-Za-z0-9_-]", "-"), hash(id.value()), attempt);
    }

    static String hash(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}
