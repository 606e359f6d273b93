package fullcourt.platform.documents;

import fullcourt.platform.documents.DocumentContent.Refused;
import fullcourt.platform.documents.DocumentContent.Text;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes to text: UTF-8, with or without a byte order mark, or UTF-16 with one. Anything else, Latin-1 for one, would be a guess
 * that turns {@code Jokić} into another name, so it is refused with the position of the first byte that does not fit.
 */
final class TextEncoding {
    private static final int CHARACTERS_AT_A_TIME = 8192;
    private static final int UTF_8_MARK = 3;
    private static final int UTF_16_MARK = 2;
    private static final int MAX_CHARACTER = 4;

    private TextEncoding() {}

    static DocumentContent read(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0))
            return new Refused("The content is UTF-32: byte 2 is 0x00 behind the mark of the little-endian UTF-16. Store it as UTF-8.");
        if (startsWith(bytes, 0xff, 0xfe))
            return converted(bytes, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xfe, 0xff))
            return converted(bytes, StandardCharsets.UTF_16BE);
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? UTF_8_MARK : 0;
        int wrong = Math.min(firstNul(bytes, start), firstWrong(bytes, start, StandardCharsets.UTF_8));
        return wrong < bytes.length ? refused(bytes, wrong, StandardCharsets.UTF_8) : new Text(bytes, start);
    }

    private static DocumentContent converted(byte[] bytes, Charset charset) {
        int wrong = firstWrong(bytes, UTF_16_MARK, charset);
        return wrong < bytes.length ? refused(bytes, wrong, charset) : new Text(inUtf8(bytes, charset), 0);
    }

    /** A piece at a time: as one text in between it would take three times its memory. */
    private static byte[] inUtf8(byte[] bytes, Charset charset) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(bytes.length / 2);
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, UTF_16_MARK, bytes.length - UTF_16_MARK);
        CharBuffer piece = CharBuffer.allocate(CHARACTERS_AT_A_TIME);
        CoderResult result;
        do {
            result = decoder.decode(in, piece.clear(), true); // never half a character: surrogate pairs stay together
            utf8.writeBytes(piece.flip().toString().getBytes(StandardCharsets.UTF_8));
        } while (result.isOverflow());
        return utf8.toByteArray();
    }

    private static Refused refused(byte[] bytes, int position, Charset charset) {
        if (bytes.length - position < MAX_CHARACTER && bytes.length > MAX_CHARACTER)
            return new Refused("The document is cut off: it ends at byte %d, inside a character.".formatted(bytes.length));
        return new Refused(
                "The content is not %s: byte %d, counted from 0, is 0x%02X. Store it as UTF-8, or as UTF-16 with a byte order mark."
                        .formatted(charset, position, bytes[position] & 0xff));
    }

    /** UTF-16 and UTF-32 without a mark begin with one; no text does. Else the length. */
    private static int firstNul(byte[] bytes, int start) {
        for (int index = start; index < Math.min(bytes.length, start + MAX_CHARACTER); index++) {
            if (bytes[index] == 0)
                return index;
        }
        return bytes.length;
    }

    /** Position of the first byte that is no part of a character of the encoding; else the length. */
    private static int firstWrong(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(CHARACTERS_AT_A_TIME);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int index = 0; index < first.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xff) != first[index])
                return false;
        }
        return true;
    }
}
