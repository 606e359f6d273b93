package fullcourt.operations.testing;

import fullcourt.operations.operation.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What an operation answered. @param headlines the answer in one sentence, as it stands before rows or instead of them */
public record Answer(int exit, List<SequencedMap<String, ?>> rows, List<String> lines, List<String> headlines, List<String> questions) {

    /** Lines and sentences together. */
    public String told() {
        return String.join("\n", lines) + String.join("\n", headlines);
    }

    /** The values of a column. */
    public List<String> column(String name) {
        return rows.stream().map(row -> String.valueOf(row.get(name))).toList();
    }

    static final class Kept implements Output {
        private final List<SequencedMap<String, ?>> rows = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final List<String> headlines = new ArrayList<>();
        private final List<String> questions = new ArrayList<>();

        @Override
        public void row(SequencedMap<String, ? extends @Nullable Object> columns) {
            rows.add(columns);
        }

        @Override
        public void line(String text) {
            lines.add(text);
        }

        @Override
        public void headline(String sentence) {
            headlines.add(sentence);
        }

        @Override
        public void progress(String text) {}

        @Override
        public void question(String text) {
            questions.add(text);
        }

        Answer with(int exit) {
            return new Answer(exit, rows, lines, headlines, questions);
        }
    }
}
