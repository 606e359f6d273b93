package fullcourt.platform.failure;

/** What an engine or a store lacks although it answers. Nothing was written, and the same call succeeds once there is enough. */
public enum Shortage {
    /** Of the process or of the engine. */
    MEMORY("memory is short", "Give the process or the engine more memory, or upload smaller files."),
    /** A file system that is full or whose quota is used up. */
    DISK("the disk is full", "Free space on the disk of the data directory."),
    /** A right, a dataset, billing: something that was set up for the process is missing. */
    ACCESS("access is missing", "Grant the right, or create what is missing; the message names it."),
    /** A quota or another limit of the engine. */
    LIMIT("a limit is used up", "Wait until the quota is renewed, or raise the limit; the message names it.");

    private final String sentence;
    private final String remedy;

    Shortage(String sentence, String remedy) {
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /** Half a sentence: {@code the disk is full}. */
    public String sentence() {
        return sentence;
    }

    /** What an operator does about it. */
    public String remedy() {
        return remedy;
    }
}
