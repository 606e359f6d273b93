package fullcourt.operations.http;

import fullcourt.operations.operation.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Keeps an answer for a response that is sent at its end. */
final class CollectedOutput implements Output {
    private final List<SequencedMap<String, ? extends @Nullable Object>> rows = new ArrayList<>();
    private Optional<Record> details = Optional.empty();

    @Override
    public void row(SequencedMap<String, ? extends @Nullable Object> columns) {
        rows.add(columns);
    }

    @Override
    public void line(String text) {}

    @Override
    public void result(String sentence, Record result) {
        details = Optional.of(result);
    }

    @Override
    public void headline(String sentence) {}

    @Override
    public void progress(String text) {}

    @Override
    public void question(String text) {}

    List<SequencedMap<String, ? extends @Nullable Object>> rows() {
        return rows;
    }

    Optional<Record> details() {
        return details;
    }
}
