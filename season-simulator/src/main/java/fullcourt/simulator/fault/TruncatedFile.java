package fullcourt.simulator.fault;

import fullcourt.simulator.document.LandedDocument;
import java.util.Arrays;

/**
 * An upload that broke off: the first part of the bytes and nothing more.
 * @param kept share of the bytes that arrived, in [0, 1)
 */
public record TruncatedFile(Affected affected, double kept) implements Fault.OfDocuments {

    public TruncatedFile {
        if (!(kept >= 0 && kept < 1))
            throw new IllegalArgumentException("A truncated file keeps a share in [0, 1), not " + kept);
    }

    @Override
    public LandedDocument spoil(LandedDocument document) {
        return document.withContent(Arrays.copyOf(document.content(), (int) (document.content().length * kept)));
    }
}
