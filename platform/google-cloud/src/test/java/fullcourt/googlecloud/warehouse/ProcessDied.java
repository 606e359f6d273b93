package fullcourt.googlecloud.warehouse;

/** Simulates the end of a process: no code catches it, so nothing further is done. */
final class ProcessDied extends Error {
    private static final long serialVersionUID = 1L;

    /** Dies before or after the n-th call. */
    static final class AtCall implements WatchedClient.Watcher {
        private final int number;
        private final boolean after;
        private int calls;

        AtCall(int number, boolean after) {
            this.number = number;
            this.after = after;
        }

        @Override
        public void before(String call) {
            calls++;
            if (!after && calls == number)
                throw new ProcessDied();
        }

        @Override
        public void after(String call) {
            if (after && calls == number)
                throw new ProcessDied();
        }

        int calls() {
            return calls;
        }
    }
}
