package fullcourt.platform.files;

import fullcourt.platform.tables.ObjectPath;

/**
 * A version of an object that was refused as a whole and waits for somebody.
 * @param feed the prefix that leads to its processor
 * @param since ISO instant
 */
public record SetAsideFile(String path, long generation, String feed, int parserVersion, String problem, String since) {

    public ObjectPath objectPath() {
        return ObjectPath.of(path);
    }
}
