package fullcourt.testing.cloud;

import fullcourt.testing.cloud.ServerLookup.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips or fails what lacks a server, and says how long the rest took. */
final class WithCloudExtension implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    private static final Namespace OURS = Namespace.create(WithCloudExtension.class);
    private final ServerLookup lookup;

    WithCloudExtension() {
        this(CloudServers.ofThisProcess().lookup());
    }

    WithCloudExtension(ServerLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent())
            return ConditionEvaluationResult.enabled("decided for the class");
        return evaluate(context.getRequiredTestClass().getSimpleName(), servers(context));
    }

    ConditionEvaluationResult evaluate(String suite, List<CloudServer> servers) {
        String missing = servers.stream().map(lookup::find).filter(Missing.class::isInstance).map(result -> ((Missing) result).why())
                .collect(Collectors.joining("; "));
        if (missing.isEmpty())
            return ConditionEvaluationResult.enabled("every server is there");
        if (lookup.isRequired())
            throw new CloudServerException("Required, and cannot be had: " + missing);
        System.err.printf("[emulators] %s skipped: %s%n", suite, missing);
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(OURS).put("start", System.nanoTime());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        double seconds = (System.nanoTime() - context.getStore(OURS).getOrDefault("start", Long.class, System.nanoTime())) / 1e9;
        System.err.printf("[emulators] %s on %s: %.1f s%n", context.getRequiredTestClass().getSimpleName(), servers(context), seconds);
    }

    private static List<CloudServer> servers(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), WithCloud.class).map(needs -> Arrays.asList(needs.value()))
                .orElse(List.of());
    }
}
