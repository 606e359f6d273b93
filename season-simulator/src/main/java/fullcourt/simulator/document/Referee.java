package fullcourt.simulator.document;

import fullcourt.simulator.season.Game;
import java.util.List;
import java.util.stream.IntStream;

/** An official; three of them make a crew, and the same game always has the same one. */
record Referee(String name, long code, int number) {
    private static final List<String> NAMES = List.of("Aldo Brandt", "Bea Corrigan", "Carl Dunmore", "Dina Ehlers", "Egon Farkas",
            "Fay Gruber");
    private static final int CREW = 3;
    private static final long FIRST_CODE = 1_900_000;
    private static final int OFFICIALS = 75;

    static List<Referee> of(Game game) {
        return IntStream.range(0, CREW).mapToObj(place -> of((int) (game.bdlId() % (OFFICIALS / CREW)) * CREW + place)).toList();
    }

    /** @param number from 0 to 74 on the court, above in the replay center */
    static Referee of(int number) {
        return new Referee(NAMES.get(number % NAMES.size()) + " " + (char) ('A' + number % 26) + ".", FIRST_CODE + number, number);
    }

    static Referee inReplayCenter(int number) { return of(OFFICIALS + number); }
}
