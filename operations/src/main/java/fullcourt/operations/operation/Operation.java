package fullcourt.operations.operation;

/**
 * One verb, or one action of it. A bean of this type is offered everywhere: on the command line, over HTTP, in the help and in {@code docs/cli.md}.
 * Rule: {@code docs/decisions/027-one-operation-per-verb.md}.
 */
public interface Operation {

    /** The same whenever it is asked. */
    OperationSpec spec();

    /**
     * @param call the values of its parameters, checked one by one
     * @return an exit code that the declaration lists
     * @throws UsageException if the values do not go together, or name nothing: one sentence, exit code 2
     */
    int run(Call call, Output output);
}
