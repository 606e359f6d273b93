package fullcourt.operations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.access.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final Path HOME = Path.of("/home");
    private static final Parameter<Path> FOLDER = Parameter.words("folder", "DIR", ParameterType.PATH, "A folder.").required("a folder");
    private static final Parameter<LocalDate> SINCE = Parameter.option("valid-from", "D", ParameterType.DATE, "A day.");
    private static final ToyOperation TOY = new ToyOperation(OperationSpec.named("toy play").summary("Plays.")
            .takes(FOLDER, SINCE, Parameters.YES, Parameters.REASON).changes(Effect.CHANGES_IF_CONFIRMED, Role.OPERATE)
            .whenEmpty("Nothing was played.").example("toy play ./x --reason r").build());

    private static Call call(Map<String, List<String>> texts) {
        return Call.of(TOY, texts, HOME, Naming.TYPED);
    }

    private static final Map<String, List<String>> WHOLE = Map.of("folder", List.of("landing", "/elsewhere"), "reason", List.of("why not"));

    @Test
    void valuesHaveTheTypesOfTheirParameters() {
        Call call = call(WHOLE);
        assertThat(call.all(FOLDER)).as("relative to where it was typed").containsExactly(Path.of("/home/landing"), Path.of("/elsewhere"));
        assertThat(call.get(Parameters.REASON)).isEqualTo("why not");
        assertThat(call.find(SINCE)).isEmpty();
        assertThat(call.has(Parameters.YES)).isFalse();
    }

    @Test
    void theAuditKeepsActionWordsAndOptions() {
        assertThat(call(WHOLE).arguments()).isEqualTo("play landing /elsewhere --reason why not");
    }

    @Test
    void onlyTheConfirmedFormChangesSomething() {
        assertThat(call(WHOLE).effect()).isEqualTo(Effect.READS);
        assertThat(call(Map.of("folder", List.of("x"), "reason", List.of("r"), "yes", List.of("true"))).effect()).isEqualTo(Effect.CHANGES);
        assertThat(call(Map.of("folder", List.of("x"), "reason", List.of("r"), "yes", List.of("false"))).effect()).isEqualTo(Effect.READS);
    }

    @Test
    void aMissingValueIsNamedAsTheCallerKnowsIt() {
        assertThatThrownBy(() -> call(Map.of())).isInstanceOf(UsageException.class).hasMessage("'toy play' needs a folder.");
        assertThatThrownBy(() -> call(Map.of("folder", List.of("x"))))
                .hasMessage("--reason is missing: it takes a sentence that the audit keeps.");
        assertThatThrownBy(() -> Call.of(TOY, Map.of("folder", List.of("x")), HOME, Naming.SENT))
                .hasMessage("'reason' is missing: it takes a sentence that the audit keeps. Send it as JSON.");
        assertThatThrownBy(() -> Call.of(TOY, Map.of("folder", List.of("x"), "reason", List.of("r"), "valid-from", List.of("then")), HOME,
                Naming.SENT)).hasMessageStartingWith("'valid_from' is 'then', accepted is a date as 2025-01-15 from 1946-01-01");
    }

    @Test
    void usageShowsWhatMayBeLeftOutInBrackets() {
        assertThat(TOY.spec().line()).isEqualTo("toy play DIR... [--valid-from D] [--yes] --reason R");
    }

    @Test
    void aDeclarationWithoutASentenceForAnEmptyAnswerIsRefused() {
        OperationSpec.Builder half = OperationSpec.named("toy").summary("Plays.").example("toy");
        assertThatThrownBy(half::build).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'toy' needs a summary, a sentence for an empty answer, and an example");
    }
}
