package fullcourt.platform.documents;

import fullcourt.platform.documents.DocumentContent.Refused;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A compressed file. Its uncompressed size is not known before, and a few bytes may expand to gigabytes: it is decompressed once to be measured,
 * which takes no memory and stops at the limit, and once to be read.
 */
final class GzipContent {
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 64;
    private static final int BYTES_AT_A_TIME = 65_536;

    private GzipContent() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    static DocumentContent unpack(byte[] packed, long maximumBytes) {
        long limit = Math.min(maximumBytes, MAX_ARRAY);
        try {
            long size = unpackedBytes(packed, limit);
            return size > limit
                    ? new Refused("The content is gzip-compressed and unpacks to more than %,d bytes. Split it and upload the parts."
                            .formatted(limit))
                    : read(unpacked(packed, (int) size));
        } catch (EOFException _) {
            return new Refused(
                    "The content is gzip-compressed and cut off: it ends at byte %d, before its end mark.".formatted(packed.length));
        } catch (IOException broken) {
            return new Refused("The content is gzip-compressed and damaged: %s.".formatted(broken.getMessage()));
        }
    }

    /** @return more than the limit if it is beyond it, however far */
    static long unpackedBytes(byte[] packed, long limit) throws IOException {
        byte[] forgotten = new byte[BYTES_AT_A_TIME];
        long size = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BYTES_AT_A_TIME)) {
            for (int read = in.read(forgotten); read >= 0 && size <= limit; read = in.read(forgotten))
                size += read;
            return size;
        }
    }

    private static byte[] unpacked(byte[] packed, int size) throws IOException {
        byte[] content = new byte[size];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BYTES_AT_A_TIME)) {
            in.readNBytes(content, 0, size);
            return content;
        }
    }

    private static DocumentContent read(byte[] content) {
        if (content.length == 0)
            return new Refused("The file has no content: it is compressed nothing.");
        return isGzip(content)
                ? new Refused("The content is gzip-compressed twice. Store it compressed once, or not at all.")
                : TextEncoding.read(content);
    }
}
