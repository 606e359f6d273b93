package fullcourt.operations.operation;

/** How a sentence names a parameter to the caller who got it wrong. */
public enum Naming {
    TYPED {
        @Override
        String of(Parameter<?> parameter) {
            return parameter.typed();
        }

        @Override
        public String missing(OperationSpec spec, Parameter<?> parameter) {
            return switch (parameter.kind()) {
                case WORD, WORDS -> "'%s' needs %s.".formatted(spec.name(), parameter.needs());
                case OPTION, FLAG -> "%s is missing: it takes %s.".formatted(parameter.typed(), parameter.needs());
            };
        }
    },
    SENT {
        @Override
        String of(Parameter<?> parameter) {
            return "'%s'".formatted(parameter.sent().getFirst());
        }

        @Override
        public String missing(OperationSpec spec, Parameter<?> parameter) {
            return "'%s' is missing: it takes %s. Send it as JSON.".formatted(String.join("', '", parameter.sent()), parameter.needs());
        }
    };

    abstract String of(Parameter<?> parameter);

    public abstract String missing(OperationSpec spec, Parameter<?> parameter);
}
