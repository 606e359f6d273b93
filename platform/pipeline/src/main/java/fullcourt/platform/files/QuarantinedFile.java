package fullcourt.platform.files;

import fullcourt.platform.tables.ObjectPath;

/**
 * A quarantined version of an object. It waits for a correction, a newer file or a newer parser.
 * @param feed the prefix that leads to its processor
 * @param since ISO instant
 */
public record QuarantinedFile(String path, long generation, String feed, int parserVersion, String problem, String since) {

    public ObjectPath objectPath() {
        return ObjectPath.of(path);
    }
}
