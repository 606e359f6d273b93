package fullcourt.platform.tables;

/** The bytes of a staged object. @param extension of the object's name, without a dot */
public record StagedContent(String extension, byte[] bytes) {}
