package fullcourt.platform.files;

import fullcourt.platform.tables.ObjectPath;

/**
 * What a process remembers of the record of a quarantined file. The file waits for a correction, a newer file or a newer parser.
 * @param feed the prefix that leads to its processor
 * @param since ISO instant
 */
public record QuarantinedFile(String path, long generation, String feed, int parserVersion, String problem, String since) {

    static QuarantinedFile of(FileRecord record) {
        return new QuarantinedFile(record.path(), record.generation(), record.feed(), record.parserVersion(), record.problem(),
                record.since());
    }

    public ObjectPath objectPath() {
        return ObjectPath.of(path);
    }
}
