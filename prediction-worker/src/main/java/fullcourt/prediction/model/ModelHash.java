package fullcourt.prediction.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Content hashes of models and inputs. */
public final class ModelHash {
    private static final int CHARACTERS = 32;

    private ModelHash() {}

    /** Of a formula and its constants, and of the constants that all systems share. */
    static String of(String formula, Object... constants) {
        return ofText(List.of(formula, List.of(constants), PointsDistribution.CONSTANTS, LineEvaluation.CONSTANTS).toString());
    }

    /** The first 32 hexadecimal digits of the SHA-256 of a text. */
    public static String ofText(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, CHARACTERS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
