package fullcourt.raw.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Replaces one scalar of a JSON document by something a feed might write one day. */
final class StrangeValues {
    private static final Pattern SCALAR = Pattern.compile("(?<=[:,] |\\[)(\"[^\"]*\"|-?[\\d.]+|true|false|null)(?=[,}\\]\\n])");

    private StrangeValues() {}

    /** @param which counts the scalars, round and round */
    static byte[] put(byte[] document, int which, String value) {
        String text = new String(document, StandardCharsets.UTF_8);
        List<MatchResult> scalars = SCALAR.matcher(text).results().toList();
        MatchResult chosen = scalars.get(which % scalars.size());
        return (text.substring(0, chosen.start()) + value + text.substring(chosen.end())).getBytes(StandardCharsets.UTF_8);
    }
}
