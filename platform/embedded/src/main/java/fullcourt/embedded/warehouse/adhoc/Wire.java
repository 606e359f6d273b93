package fullcourt.embedded.warehouse.adhoc;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values between the two processes: tagged and counted, never objects, because the other side has run whatever a caller typed. */
final class Wire {
    private static final int MAX_SIZE = 64_000_000;

    private Wire() {}

    /** Writes one element of a list. */
    interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Reads one element of a list. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void text(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    static <T> void list(DataOutputStream out, List<T> values, Writer<? super T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values)
            writer.write(out, value);
    }

    static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int count = count(in);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++)
            values.add(reader.read(in));
        return values;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_SIZE)
            throw new IOException("%d is no length".formatted(count));
        return count;
    }

    /** @param value null, a Boolean, Long, Double, BigDecimal, BigInteger or text */
    static void value(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case Boolean truth -> out.writeByte(truth ? 't' : 'f');
            case Long number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Double number -> {
                out.writeByte('d');
                out.writeDouble(number);
            }
            case BigDecimal number -> tagged(out, 'n', number.toString());
            case BigInteger number -> tagged(out, 'i', number.toString());
            default -> tagged(out, 's', value.toString());
        }
    }

    private static void tagged(DataOutputStream out, char tag, String text) throws IOException {
        out.writeByte(tag);
        text(out, text);
    }

    static @Nullable Object value(DataInputStream in) throws IOException {
        char tag = (char) in.readByte();
        return switch (tag) {
            case '0' -> null;
            case 't' -> true;
            case 'f' -> false;
            case 'l' -> in.readLong();
            case 'd' -> in.readDouble();
            case 'n' -> new BigDecimal(text(in));
            case 'i' -> new BigInteger(text(in));
            case 's' -> text(in);
            default -> throw new IOException("'%s' is no kind of value".formatted(tag));
        };
    }
}
