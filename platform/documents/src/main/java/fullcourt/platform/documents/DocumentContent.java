package fullcourt.platform.documents;

/** A file's bytes once it is known what text they are: unpacked and in UTF-8, or refused. An encoding is never guessed. */
sealed interface DocumentContent {

    /** Valid UTF-8. @param start where the text begins, behind a byte order mark */
    record Text(byte[] bytes, int start) implements DocumentContent {

        int length() {
            return bytes.length - start;
        }

        /** Whether the first character that is no blank opens an object or a list. */
        boolean looksLikeJson() {
            for (int index = start; index < bytes.length; index++) {
                if (bytes[index] > ' ' || bytes[index] < 0)
                    return bytes[index] == '{' || bytes[index] == '[';
            }
            return false;
        }
    }

    /** @param problem one sentence without the object's name */
    record Refused(String problem) implements DocumentContent {}

    /** @param maximumBytes more than that is not unpacked */
    static DocumentContent of(byte[] stored, long maximumBytes) {
        if (stored.length == 0)
            return new Refused("The file has no content.");
        return GzipContent.isGzip(stored) ? GzipContent.unpack(stored, maximumBytes) : TextEncoding.read(stored);
    }
}
