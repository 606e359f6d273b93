package fullcourt.operations.execution;

import fullcourt.operations.operation.Output;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Passes an answer on, and says a sentence if there was none. */
final class AnswerWatch implements Output {
    private final Output output;
    private boolean isEmpty = true;

    AnswerWatch(Output output) {
        this.output = output;
    }

    @Override
    public void row(SequencedMap<String, ? extends @Nullable Object> columns) {
        isEmpty = false;
        output.row(columns);
    }

    @Override
    public void line(String text) {
        isEmpty = false;
        output.line(text);
    }

    @Override
    public void result(String sentence, Record details) {
        isEmpty = false;
        output.result(sentence, details);
    }

    @Override
    public void headline(String sentence) {
        isEmpty = false;
        output.headline(sentence);
    }

    @Override
    public void progress(String text) {
        output.progress(text);
    }

    @Override
    public void progress(String text, long done, long total) {
        output.progress(text, done, total);
    }

    @Override
    public void question(String text) {
        output.question(text);
    }

    void end(String whenEmpty) {
        if (isEmpty)
            output.headline(whenEmpty);
    }
}
