package fullcourt.googlecloud.crash;

import java.util.List;

/** Calls of a kind do the same to the same sort of thing: {@code state.replace publish-states/…}, {@code warehouse.append nba_reference…}. */
final class CallKinds {
    private CallKinds() {}

    /** @param number from 1 */
    static boolean isFirstOfItsKind(List<String> calls, int number) {
        String kind = kind(calls.get(number - 1));
        return calls.subList(0, number - 1).stream().noneMatch(call -> kind(call).equals(kind));
    }

    private static String kind(String call) {
        return call.replaceFirst("[/:].*", "").replaceAll("[0-9-]", "");
    }
}
