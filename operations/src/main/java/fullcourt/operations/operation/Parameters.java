package fullcourt.operations.operation;

/** Parameters that several operations have. */
public final class Parameters {
    public static final Parameter<String> REASON = Parameter
            .option("reason", "R", ParameterType.TEXT, "Why, in the operator's words; the audit keeps it.")
            .required("a sentence that the audit keeps");
    /** Makes an operation that would change something do it. */
    public static final Parameter<Boolean> YES = Parameter.flag("yes", "Does it without asking.");

    /** Makes an operation that shows a plan carry it out. */
    public static final Parameter<Boolean> APPLY = Parameter.flag("apply", "Does what the plan shows.");

    private Parameters() {}
}
