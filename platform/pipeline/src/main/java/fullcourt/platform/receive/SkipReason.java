package fullcourt.platform.receive;

/** Why a message asks for nothing. */
public sealed interface SkipReason {

    String sentence();

    /** Declared as not to be loaded. */
    record Ignored(String sentence) implements SkipReason {}

    /** The sweep loads it as soon as somebody claims its prefix, or its feed is switched on. */
    record Unrouted(String sentence) implements SkipReason {}

    /** The sweep loads it if it appears. */
    record NothingThere(String sentence) implements SkipReason {}

    /** Kept as a dead letter: it can never be understood. */
    record NotUnderstood(String sentence) implements SkipReason {}

    /** A message for somebody else, or without a request in it. */
    record NotForUs(String sentence) implements SkipReason {}

    /** Understood, and done already or not to be done: sending it again changes neither. */
    record NothingToDo(String sentence) implements SkipReason {}
}
