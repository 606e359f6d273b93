package fullcourt.platform.tables;

/** What a staged object consists of. @param extension of its name, without a dot */
public record StagedContent(String extension, byte[] bytes) {}
