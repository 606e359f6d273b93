package fullcourt.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.commandline.TypedCalls;
import fullcourt.operations.commandline.TypedExample;
import fullcourt.operations.execution.OperationRegistry;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.testing.OperationsSuite;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for each operation, whatever it does. */
class EveryOperationTest {
    private static final OperationsSuite SUITE = OperationsSuite.untouched();
    private static final Path HERE = Path.of("").toAbsolutePath();

    static Stream<OperationSpec> operations() {
        return SUITE.part(OperationRegistry.class).specs().stream();
    }

    @Test
    void whoMayCallWhatIsWrittenHere() {
        assertThat(operations().filter(spec -> spec.effect().canChange()).map(spec -> "%s %s".formatted(spec.role(), spec.name())))
                .containsExactly("ADMINISTER aliases add", "OPERATE breakers reset", "OPERATE dead-letters reprocess",
                        "ADMINISTER feeds switch-off", "ADMINISTER feeds switch-on", "OPERATE findings close", "OPERATE heal",
                        "OPERATE holds reset",
                        "OPERATE ingest", "ADMINISTER repair", "OPERATE run", "OPERATE schema accept");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void itsExamplesAreWhatItTakes(OperationSpec spec) {
        assertThat(spec.examples()).allSatisfy(example -> {
            TypedExample typed = TypedExample.of(example);
            assertThat(SUITE.part(TypedCalls.class).call(typed.verb(), typed.words(), HERE).spec()).isEqualTo(spec);
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOptionThatItDoesNotHaveIsRefusedWithThoseItHas(OperationSpec spec) {
        String[] words = Stream.of(spec.action(), "--bogus").filter(word -> !word.isEmpty()).toArray(String[]::new);
        assertThat(SUITE.refused(spec.verb(), words)).hasLineCount(1).contains("'%s'".formatted(spec.name()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    @Tag("F63")
    void aChangeNeedsTheTokenAndIsNotAuditedWithoutIt(OperationSpec spec) throws Exception {
        TypedExample typed = TypedExample.of(spec.examples().getLast());
        if (!SUITE.part(TypedCalls.class).call(typed.verb(), typed.words(), HERE).effect().canChange())
            return;
        String body = JsonMapper.builder().build().writeValueAsString(Map.of("arguments", typed.words()));
        assertThat(SUITE.post("/commands/" + spec.verb(), body).statusCode()).isEqualTo(401);
        assertThat(SUITE.post("/commands/" + spec.verb(), body, "guessed").statusCode()).isEqualTo(403);
        if (spec.route().isPresent())
            assertThat(SUITE.post(spec.route().get().path(), "{}").statusCode()).isEqualTo(401);
        assertThat(SUITE.audited(spec.verb())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theOpenApiDocumentHasItWithAnExample(OperationSpec spec) throws Exception {
        JsonNode paths = JsonMapper.builder().build().readTree(SUITE.get("/v3/api-docs").body()).path("paths");
        assertThat(paths.path("/commands/{verb}").path("post").path("requestBody").path("content").path("application/json")
                .path("examples").path(spec.name()).path("value").has("arguments")).isTrue();
        spec.route().ifPresent(route -> assertThat(paths.path(route.path()).toString()).contains(spec.summary().substring(0, 30)));
    }
}
