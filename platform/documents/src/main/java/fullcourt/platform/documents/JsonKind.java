package fullcourt.platform.documents;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a document has at a place. Whole and decimal numbers are one kind: feeds write 7 and 7.0 of the same thing. */
public enum JsonKind {
    TEXT, NUMBER, TRUTH, OBJECT, LIST;

    static JsonKind of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> NUMBER;
            case BOOLEAN -> TRUTH;
            case OBJECT, POJO -> OBJECT;
            case ARRAY -> LIST;
            case STRING, BINARY, NULL, MISSING -> TEXT;
        };
    }

    int bit() {
        return 1 << ordinal();
    }

    static Set<JsonKind> of(int bits) {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        for (JsonKind kind : values()) {
            if ((bits & kind.bit()) != 0)
                kinds.add(kind);
        }
        return kinds;
    }

    /** {@code text or number}. */
    public static String words(Collection<JsonKind> kinds) {
        return String.join(" or ", kinds.stream().sorted().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
    }
}
