package fullcourt.simulator.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Something that goes wrong with the messages about documents, of whatever kind they are. Each of them can only cost time. */
public sealed interface MessageFault {

    <T> List<T> strike(List<T> messages);

    /** Every message is delivered several times; the copies follow one another, at once. */
    record Duplicated(int times) implements MessageFault {
        public Duplicated {
            if (times < 2)
                throw new IllegalArgumentException("Delivered %d times is not duplicated".formatted(times));
        }

        @Override
        public <T> List<T> strike(List<T> messages) {
            return messages.stream().flatMap(message -> Collections.nCopies(times, message).stream()).toList();
        }
    }

    /** Messages come in another order, the same for the same seed. */
    record Shuffled(long seed) implements MessageFault {
        @Override
        public <T> List<T> strike(List<T> messages) {
            var shuffled = new ArrayList<>(messages);
            Collections.shuffle(shuffled, new Random(seed));
            return List.copyOf(shuffled);
        }
    }

    /** Every n-th message gets lost, the n-th first. */
    record Lost(int every) implements MessageFault {
        public Lost {
            if (every < 1)
                throw new IllegalArgumentException("Cannot lose every %d-th message".formatted(every));
        }

        @Override
        public <T> List<T> strike(List<T> messages) {
            var kept = new ArrayList<T>();
            for (var index = 0; index < messages.size(); index++) {
                if ((index + 1) % every != 0)
                    kept.add(messages.get(index));
            }
            return List.copyOf(kept);
        }
    }
}
