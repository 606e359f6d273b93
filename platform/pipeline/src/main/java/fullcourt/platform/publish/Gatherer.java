package fullcourt.platform.publish;

import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.staging.Stage;
import fullcourt.platform.state.Chain;
import fullcourt.platform.state.ChainStore;

/** Waits for the batch window, so that the rows of messages that arrive together go into one publish. */
final class Gatherer {
    /** After ten idle windows another process takes the publish over. */
    private static final int WINDOWS_OF_ANOTHER = 10;
    private final Stage stage;
    private final ChainStore chains;

    Gatherer(Stage stage, ChainStore chains) {
        this.stage = stage;
        this.chains = chains;
    }

    /** The state after a window without a publish by another process, or at once if nothing is staged. */
    Versioned<Chain> gathered(Unfinished season, long deadline, Gathering gathering) {
        Versioned<Chain> chain = read(season);
        int quiet = 0;
        while (gathering.time().isPositive() && quiet < windows(chain) && isUnfinished(season, chain)
                && System.nanoTime() < deadline) {
            gathering.waiting().accept(gathering.time());
            Versioned<Chain> now = read(season);
            quiet = now.value().isWhere(chain.value()) ? quiet + 1 : 0;
            chain = now;
        }
        return chain;
    }

    private static int windows(Versioned<Chain> chain) {
        return chain.value().phase() == Chain.Phase.RUNNING ? WINDOWS_OF_ANOTHER : 1;
    }

    private boolean isUnfinished(Unfinished season, Versioned<Chain> chain) {
        return chain.value().phase() == Chain.Phase.RUNNING || !stage.waiting(season.table().id(), season.group(), 1).isEmpty();
    }

    private Versioned<Chain> read(Unfinished season) {
        return chains.read(season.table().id(), season.group());
    }
}
