package fullcourt.raw.proof;

import fullcourt.raw.proof.Mutant.Demand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** What can happen to a document's bytes on their way: cut off, emptied, compressed, written in another encoding. */
final class Damage {
    private static final int EVERY = 1024;

    private Damage() {}

    static List<Mutant> of(byte[] bytes) {
        List<Mutant> mutants = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = EVERY; length < end; length += EVERY) {
            int cut = length;
            mutants.add(mutant("cut off after %d bytes".formatted(cut), Demand.REFUSED, () -> Arrays.copyOf(bytes, cut)));
        }
        mutants.add(mutant("cut off before the last character", Demand.REFUSED, () -> Arrays.copyOf(bytes, end - 1)));
        mutants.add(mutant("emptied", Demand.REFUSED, () -> new byte[0]));
        mutants.add(mutant("nothing but blanks", Demand.REFUSED, () -> " \r\n\t ".getBytes(StandardCharsets.UTF_8)));
        mutants.add(mutant("UTF-8 with a byte order mark", Demand.SAME_ROWS, () -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        mutants.add(mutant("UTF-16LE with a byte order mark", Demand.SAME_ROWS,
                () -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
        mutants.add(mutant("UTF-16BE with a byte order mark", Demand.SAME_ROWS,
                () -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)));
        mutants.add(mutant("UTF-16LE without one", Demand.REFUSED, () -> text.getBytes(StandardCharsets.UTF_16LE)));
        mutants.add(mutant("UTF-16BE without one", Demand.REFUSED, () -> text.getBytes(StandardCharsets.UTF_16BE)));
        mutants.add(mutant("Latin-1 with an accent", Demand.REFUSED, () -> accented(text, StandardCharsets.ISO_8859_1)));
        mutants.add(mutant("gzip", Demand.SAME_ROWS, () -> packed(bytes)));
        mutants.add(mutant("gzip, cut off", Demand.REFUSED, () -> Arrays.copyOf(packed(bytes), packed(bytes).length / 2)));
        return mutants;
    }

    private static Mutant mutant(String damage, Demand demand, Supplier<byte[]> bytes) {
        return new Mutant(damage, "", false, true, false, demand, bytes);
    }

    /** An accent on the first e of the document: a name in it had one, or a key. */
    private static byte[] accented(String text, Charset charset) {
        return text.replaceFirst("e", "é").getBytes(charset);
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
