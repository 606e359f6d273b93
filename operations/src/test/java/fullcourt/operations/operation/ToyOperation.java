package fullcourt.operations.operation;

/** Says what it was called with. */
public record ToyOperation(OperationSpec spec) implements Operation {

    @Override
    public int run(Call call, Output output) {
        output.line(call.arguments());
        return Exit.DONE;
    }
}
