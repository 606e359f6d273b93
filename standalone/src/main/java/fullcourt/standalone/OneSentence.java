package fullcourt.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the suite did not start. */
final class OneSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(analysis.getDescription());
    }
}
