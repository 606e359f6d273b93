package fullcourt.platform.processor;

import fullcourt.platform.processor.DocumentContent.Refused;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A file that was stored compressed. What it unpacks to is not known before, so unpacking stops at the limit: a few bytes may stand for gigabytes. */
final class GzipContent {
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 64;

    private GzipContent() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    static DocumentContent unpack(byte[] packed, long maximumBytes) {
        int limit = (int) Math.min(maximumBytes, LARGEST_ARRAY);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] content = in.readNBytes(limit + 1);
            return content.length > limit
                    ? new Refused("The content is gzip-compressed and unpacks to more than %,d bytes. Split it and upload the parts."
                            .formatted(limit))
                    : read(content);
        } catch (EOFException _) {
            return new Refused(
                    "The content is gzip-compressed and cut off: it ends at byte %d, before its end mark.".formatted(packed.length));
        } catch (IOException broken) {
            return new Refused("The content is gzip-compressed and damaged: %s.".formatted(broken.getMessage()));
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
