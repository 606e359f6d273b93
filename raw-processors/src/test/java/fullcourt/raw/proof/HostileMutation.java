package fullcourt.raw.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A mutation of bytes. One random generator gives one sequence of mutations. */
record HostileMutation(Random random) {
    private static final Pattern VALUE = Pattern.compile("(?<=[:,\\[] ?)(\"[^\"\\\\]*\"|-?[\\d.]+|true|false|null|NaN)(?= ?[,}\\]\\r\\n])");
    private static final Pattern NAME = Pattern.compile("\"[^\"\\\\]{1,60}\"(?= ?:)");
    private static final int MEGABYTE = 1_000_000;

    byte[] of(byte[] bytes) {
        byte[] mutant = bytes;
        for (int times = 1 + random.nextInt(3); times > 0; times--)
            mutant = once(mutant);
        return mutant;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0 || random.nextInt(400) == 0)
            return random.nextBoolean() ? bomb() : nested();
        return switch (random.nextInt(14)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> repeated(bytes);
            case 3 -> packed(bytes, 1 + random.nextInt(2));
            case 4 -> new String(bytes, StandardCharsets.UTF_8).getBytes(charset());
            case 5, 6 -> replaced(bytes, NAME, "\"" + (random.nextBoolean() ? "renamed" : "x".repeat(random.nextInt(3_000))) + "\"");
            case 7 -> longer(bytes);
            default -> replaced(bytes, VALUE, HostileValues.any(random));
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int times = 1 + random.nextInt(8); times > 0; times--)
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    /** Repeats a piece of the document. */
    private byte[] repeated(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(Math.min(bytes.length - from, 5_000) + 1);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        copy.write(bytes, 0, to);
        copy.write(bytes, from, bytes.length - from);
        return copy.toByteArray();
    }

    /** Repeats the piece between two braces thousands of times: far more rows than expected. */
    private byte[] longer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int open = text.indexOf("[{", random.nextInt(text.length()));
        if (open < 0)
            return bytes;
        String row = random.nextBoolean() ? "{}," : "[],";
        return (text.substring(0, open + 1) + row.repeat(random.nextInt(30_000)) + text.substring(open + 1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] replaced(byte[] bytes, Pattern what, String by) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int from = random.nextInt(text.length());
        String part = text.substring(from, Math.min(text.length(), from + 20_000));
        List<MatchResult> places = new ArrayList<>(what.matcher(part).results().toList());
        if (places.isEmpty())
            return bytes;
        MatchResult place = places.get(random.nextInt(places.size()));
        return (text.substring(0, from + place.start()) + by + text.substring(from + place.end())).getBytes(StandardCharsets.UTF_8);
    }

    private Charset charset() {
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1,
                Charset.forName("UTF-32")).get(random.nextInt(5));
    }

    private byte[] nested() {
        return "[{\"a\":".repeat(1 + random.nextInt(200_000)).getBytes(StandardCharsets.UTF_8);
    }

    /** Some 230 KB that are some 230 MB: of nothing, of small values, or of rows. */
    private byte[] bomb() {
        String part = List.of(" ", "[],", "1,", "{\"a\":1},", "{},", "\"x\",", "[[[[],").get(random.nextInt(7));
        byte[] piece = part.repeat(MEGABYTE / part.length()).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed, 65_536)) {
            out.write(random.nextBoolean() ? new byte[]{'['} : "{\"rows\":[".getBytes(StandardCharsets.US_ASCII));
            for (int megabyte = 20 + random.nextInt(220); megabyte > 0; megabyte--)
                out.write(piece);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] packed(byte[] bytes, int times) {
        byte[] content = bytes;
        for (int time = 0; time < times; time++) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(content);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            content = packed.toByteArray();
        }
        return content;
    }
}
