package fullcourt.operations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SentParametersTest {
    private static final OperationSpec SPEC = OperationSpec.named("toys play").summary("Plays.").takes(
            Parameter.word("what", "TOY", ParameterType.TEXT, "Which.").required("one toy").inBodiesAs("toy", "box"),
            Parameter.option("valid-from", "D", ParameterType.DATE, "Since."), Parameter.flag("loud", "Loudly."),
            Parameter.option("limit", "N", ParameterType.wholeNumber(1, 9), "How many."))
            .whenEmpty("Nothing.").example("toys").build();

    @Test
    void namesOfABodyHaveUnderscoresAndScalarsBecomeTexts() {
        assertThat(SentParameters.texts(SPEC, Map.of("box", "b", "valid_from", "2025-01-15", "loud", true, "limit", 3)))
                .containsOnly(Map.entry("what", List.of("b")), Map.entry("valid-from", List.of("2025-01-15")),
                        Map.entry("loud", List.of("true")),
                        Map.entry("limit", List.of("3")));
    }

    @Test
    void whatIsUnknownNoTextOrNamedTwiceIsRefused() {
        assertThatThrownBy(() -> SentParameters.texts(SPEC, Map.of("colour", "red"))).isInstanceOf(UsageException.class)
                .hasMessage("'colour' is unknown. Accepted are: toy, box, valid_from, loud, limit.");
        assertThatThrownBy(() -> SentParameters.texts(SPEC, Map.of("toy", Map.of("a", 1)))).isInstanceOf(UsageException.class)
                .hasMessage("'toy' is neither a text nor a number. Send one value.");
        assertThatThrownBy(() -> SentParameters.texts(SPEC, new TreeMap<>(Map.of("toy", "a", "box", "b"))))
                .isInstanceOf(UsageException.class)
                .hasMessage("Name one of 'toy', 'box'.");
    }

    @Test
    void anExampleHasTheTypesOfTheBody() {
        assertThat(SentParameters.example(SPEC, Map.of("what", List.of("b"), "loud", List.of("true"), "limit", List.of("3"))))
                .hasToString("{box=b, loud=true, limit=3}");
    }
}
