package fullcourt.operations.command;

/** One verb. */
public interface Command {

    /** As it is typed: {@code explain-route}. */
    String name();

    /**
     * @return the exit code that {@code docs/cli.md} promises
     * @throws UsageException if the arguments are not the verb's: one sentence, exit code 2
     */
    int run(Arguments arguments, Output output);
}
