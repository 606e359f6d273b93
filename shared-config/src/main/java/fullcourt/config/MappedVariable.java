package fullcourt.config;

/** An environment variable of the reference system that sets one of our properties. */
record MappedVariable(String name, String property) {}
