package fullcourt.platform.receive;

/** Why a message leads to no work. */
public sealed interface SkipReason {

    String sentence();

    /** The path's prefix is declared as not loaded. */
    record Ignored(String sentence) implements SkipReason {}

    /** The sweep loads the file as soon as a processor handles its prefix, or its feed is switched on. */
    record Unrouted(String sentence) implements SkipReason {}

    /** There is no such object; the sweep loads it if it appears. */
    record NothingThere(String sentence) implements SkipReason {}

    /** Kept as a dead letter: no redelivery can make it readable. */
    record NotUnderstood(String sentence) implements SkipReason {}

    /** The message is addressed to another service, or contains no request. */
    record NotForUs(String sentence) implements SkipReason {}

    /** Understood, and done already or not to be done: redelivery changes neither. */
    record NothingToDo(String sentence) implements SkipReason {}
}
