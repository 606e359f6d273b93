package fullcourt.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.SweepOrder.Candidate;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.testing.Setup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In a sweep that may be cut short a flood delays no new file. */
class SweepOrderTest {

    @Test
    void aFileThatLandedLastAndOneOfAnotherFeedComeFirstWhereverTheyStandAmong20000() {
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < 20_000; number++)
            candidates.add(candidate("flood", number, 0));
        Candidate newest = candidate("flood", 10_000_000, 1);
        Candidate ofAnotherFeed = candidate("quiet", 1, -3600);
        candidates.add(newest);
        candidates.add(ofAnotherFeed);
        Collections.shuffle(candidates, new Random(14));
        List<Candidate> ordered = SweepOrder.of(candidates);
        assertThat(ordered.subList(0, 2)).containsExactly(newest, ofAnotherFeed);
        assertThat(ordered).hasSameSizeAs(candidates);
        assertThat(new HashSet<>(ordered)).isEqualTo(new HashSet<>(candidates));
    }

    private static Candidate candidate(String feed, int number, int seconds) {
        return new Candidate(new ObjectMetadata(ObjectPath.of("toy/%s/%d.json".formatted(feed, number)), number + 1, 10,
                Setup.NOW.plusSeconds(seconds)), PathPrefix.of("toy/" + feed));
    }
}
