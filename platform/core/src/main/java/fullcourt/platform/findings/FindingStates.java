package fullcourt.platform.findings;

import fullcourt.platform.findings.FindingEvent.Kind;
import fullcourt.platform.findings.Findings.OpenFinding;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The last known state of each cause, and the rules by which a wish becomes an event. */
final class FindingStates {
    /** A cause writes at most one refreshing event in this time, however often its evidence changes. */
    static final Duration REFRESH_EVERY = Duration.ofMinutes(10);
    private final Map<String, State> byCause = new TreeMap<>();

    /**
     * @param written as the last event has it
     * @param latest as it was said last
     * @param since when it opened
     * @param eventAt when the last event happened
     */
    record State(Finding written, Finding latest, boolean isOpen, Instant since, Instant eventAt, long sequence) {
        State saying(Finding finding) {
            return new State(written, finding, isOpen, since, eventAt, sequence);
        }
    }

    void put(State state) {
        byCause.put(state.written().cause(), state);
    }

    /** Evidence that this process said since the last event was written stays newer than what the table has. */
    void keepLatestOf(FindingStates former) {
        byCause.replaceAll((cause, state) -> Optional.ofNullable(former.byCause.get(cause))
                .filter(known -> known.isOpen && state.isOpen && known.sequence == state.sequence)
                .map(known -> state.saying(known.latest)).orElse(state));
    }

    /** @return what happened; empty if the wish changes nothing that is worth an event */
    Optional<FindingEvent> apply(Wish wish) {
        Optional<State> known = Optional.ofNullable(byCause.get(wish.cause()));
        Optional<State> open = known.filter(State::isOpen);
        return switch (wish) {
            case Wish.Close close -> open.map(state -> happened(state.latest(), Kind.CLOSED, close.at(), known));
            case Wish.Open(Finding finding, Instant at) -> open.isPresent()
                    ? again(finding, at, open.get())
                    : Optional.of(happened(finding, Kind.OPEN, at, known));
        };
    }

    private Optional<FindingEvent> again(Finding finding, Instant at, State state) {
        int rise = finding.severity().compareTo(state.written().severity());
        if (rise > 0)
            return Optional.of(happened(finding, Kind.ESCALATED, at, Optional.of(state)));
        if (finding.equals(state.written())) {
            put(state.saying(finding));
            return Optional.empty();
        }
        if (at.isBefore(state.eventAt().plus(REFRESH_EVERY))) {
            put(state.saying(new Finding(finding.cause(), state.written().severity(), finding.evidence(), finding.remedy())));
            return Optional.empty();
        }
        return Optional.of(happened(finding, Kind.REFRESHED, at, Optional.of(state)));
    }

    private FindingEvent happened(Finding finding, Kind kind, Instant at, Optional<State> former) {
        long sequence = former.map(State::sequence).orElse(0L) + 1;
        Instant since = kind == Kind.OPEN ? at : former.map(State::since).orElse(at);
        put(new State(finding, finding, kind != Kind.CLOSED, since, at, sequence));
        return new FindingEvent(finding, kind, at, sequence);
    }

    /** Open ones of a check. @param check the first part of their causes */
    Stream<State> open(String check) {
        return byCause.values().stream().filter(State::isOpen).filter(state -> state.written().cause().startsWith(check + "/"));
    }

    boolean isOpen(String cause) {
        State state = byCause.get(cause);
        return state != null && state.isOpen();
    }

    /** The most severe and oldest first. */
    List<OpenFinding> open() {
        return byCause.values().stream().filter(State::isOpen).map(state -> new OpenFinding(state.latest(), state.since()))
                .sorted(Comparator.comparing((OpenFinding each) -> each.finding().severity()).reversed()
                        .thenComparing(OpenFinding::since).thenComparing(each -> each.finding().cause()))
                .toList();
    }
}
