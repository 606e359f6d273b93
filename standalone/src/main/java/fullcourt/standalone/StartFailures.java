package fullcourt.standalone;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why the suite did not start, in one sentence; settings have a sentence of their own already. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class StartFailures implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return new FailureAnalysis(causes(failure).flatMap(cause -> sentence(cause).stream()).findFirst().orElseGet(() -> unknown(failure)),
                null, failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .map(cause -> cause == null ? failure : cause);
    }

    /** Our own exceptions are sentences already. */
    private static Optional<String> sentence(Throwable cause) {
        if (cause instanceof PortInUseException taken) {
            return Optional
                    .of("Port %d is in use. Stop the process that uses it, or choose another one with --port.".formatted(taken.getPort()));
        }
        return cause.getClass().getName().startsWith("fullcourt.") ? Optional.ofNullable(cause.getMessage()) : Optional.empty();
    }

    private static String unknown(Throwable failure) {
        Throwable root = causes(failure).reduce(failure, (outer, inner) -> inner);
        return "Fullcourt could not start: %s. Details: --verbose.".formatted(
                String.valueOf(root.getMessage()).lines().findFirst().orElse(root.getClass().getSimpleName()).replaceFirst("\\.$", ""));
    }
}
