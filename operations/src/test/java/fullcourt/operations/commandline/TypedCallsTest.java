package fullcourt.operations.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.operations.execution.OperationRegistry;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.ToyOperation;
import fullcourt.operations.operation.UsageException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedCallsTest {
    private static final Path HERE = Path.of("/home");
    private static final Parameter<String> TOY = Parameter.word("toy", "TOY", ParameterType.TEXT, "Which toy; 100 % wood.")
            .required("one toy");
    private static final Parameter<String> COLOUR = Parameter.option("colour", "C", ParameterType.TEXT, "Its colour.");
    private static final Parameter<Boolean> LOUD = Parameter.flag("loud", "Plays loudly.");
    private final TypedCalls calls = new TypedCalls(new OperationRegistry(List.of(
            toy(OperationSpec.named("toys list").summary("Lists toys.")),
            toy(OperationSpec.named("toys play").summary("Plays with @files and ${user.home}.").takes(TOY, COLOUR, LOUD)),
            toy(OperationSpec.named("verify").summary("Looks.")))));

    private static ToyOperation toy(OperationSpec.Builder spec) {
        return new ToyOperation(spec.whenEmpty("There is none.").example("toys").build());
    }

    private Call call(String verb, String... words) {
        return calls.call(verb, List.of(words), HERE);
    }

    private void refused(String sentence, String verb, String... words) {
        assertThatThrownBy(() -> call(verb, words)).isInstanceOf(UsageException.class).hasMessage(sentence);
    }

    @Test
    void wordsOptionsAndFlagsAreToldApartInAnyOrder() {
        Call call = call("toys", "play", "--colour", "deep red", "teddy", "--loud");
        assertThat(call.get(TOY)).isEqualTo("teddy");
        assertThat(call.find(COLOUR)).contains("deep red");
        assertThat(call.has(LOUD)).isTrue();
        assertThat(call("toys", "play", "teddy", "--colour=blue", "--colour", "green").find(COLOUR)).as("the last one wins")
                .contains("green");
    }

    @Test
    void theVerbAloneIsItsList() {
        assertThat(call("toys").spec().name()).isEqualTo("toys list");
        assertThat(call("toys", "list").spec().name()).isEqualTo("toys list");
    }

    @Test
    void aWordNeverReadsAFileOfTheServer() {
        assertThat(call("toys", "play", "@/etc/hostname").get(TOY)).isEqualTo("@/etc/hostname");
        assertThat(call("toys", "play", "${sys:user.home}").get(TOY)).isEqualTo("${sys:user.home}");
    }

    @Test
    void anUnknownVerbIsRefusedWithTheNearestOne() {
        refused("'verfy' is no verb. Did you mean 'verify'? Verbs: toys verify.", "verfy");
        refused("'@§' is no verb. Verbs: toys verify.", "@§");
    }

    @Test
    void everyMistakeIsOneSentenceWithWhatIsAccepted() {
        refused("'toys' has no action 'pley'. Did you mean 'play'? It has: list, play.", "toys", "pley");
        refused("'toys play' needs one toy.", "toys", "play");
        refused("--colour needs a value. Write --colour C.", "toys", "play", "teddy", "--colour");
        refused("'toys play' takes no '--color'. Did you mean '--colour'? It takes: TOY [--colour C] [--loud].", "toys", "play", "teddy",
                "--color",
                "red");
        refused("'toys play' takes no 'second'. It takes: TOY [--colour C] [--loud].", "toys", "play", "teddy", "second");
        refused("'toys play' has a value where it takes none, or none where it takes one. It takes: TOY [--colour C] [--loud].", "toys",
                "play", "teddy", "--loud=maybe");
        refused("'verify' takes no 'it'. It takes no arguments.", "verify", "it");
    }

    @Test
    void twoOperationsOfOneNameStopTheStart() {
        ToyOperation toy = toy(OperationSpec.named("verify").summary("Looks."));
        assertThatThrownBy(() -> new OperationRegistry(List.of(toy, toy))).hasMessage("Two operations are named 'verify'. Rename one.");
    }

    @Test
    void theHelpOfAVerbShowsParametersExitCodesAndExamplesAsDeclared() {
        ToyOperation play = new ToyOperation(OperationSpec.named("toys play").summary("Plays with @files and 100 %.").takes(TOY, COLOUR)
                .whenEmpty("Nothing.").exit(0, "played").example("toys play teddy").build());
        assertThat(HelpPages.byVerb(List.of(play.spec()))).containsOnlyKeys("toys").containsEntry("toys", """
                Usage: fullcourt toys play TOY [--colour C]
                Plays with @files and 100 %.
                      TOY          Which toy; 100 % wood.
                      --colour=C   Its colour.
                Ends with
                  0   played
                  2   wrong input: one sentence on standard error
                Examples
                  fullcourt toys play teddy
                """);
        assertThat(HelpPages.overview(List.of(play.spec()))).contains("  toys play TOY [--colour C]\n      Plays with @files and 100 %.\n");
    }
}
