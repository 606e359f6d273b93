package fullcourt.league;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.PlayerSuggestions.Candidate;
import fullcourt.league.PlayerSuggestions.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as feeds print them. Every one is joined by the rule, joined by an alias, or waits in the queue; none is lost and none is guessed. */
class GoldenNamesTest {
    private static final List<Golden> ALL = read();
    private static final Collection<Candidate> PLAYERS = players();
    private static final Map<PlayerLookup, PlayerLookup> ALIASES = ALL.stream().filter(golden -> golden.how().equals("alias"))
            .collect(Collectors.toMap(golden -> lookup(golden.printed()), golden -> lookup(golden.player()), GoldenNamesTest::theSame));

    record Golden(String feed, String printed, String player, String how) {}

    @Test
    void thereAreEnoughOfEachKind() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(ALL.stream().collect(Collectors.groupingBy(Golden::how, Collectors.counting())))
                .containsOnlyKeys("rule", "alias", "queue", "other")
                .allSatisfy((how, count) -> assertThat(count).as(how).isGreaterThan(5));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameResolvesOrWaits(Golden golden) {
        var printed = lookup(golden.printed());
        var player = lookup(golden.player());
        switch (golden.how()) {
            case "rule" -> assertThat(printed).isEqualTo(player);
            case "alias" -> assertThat(Optional.ofNullable(ALIASES.get(printed))).contains(player).isNotEqualTo(Optional.of(printed));
            case "queue" -> assertThat(isKnown(printed)).isFalse();
            default -> assertThat(printed).isNotEqualTo(player);
        }
    }

    static List<Golden> aliases() {
        return ALL.stream().filter(golden -> golden.how().equals("alias")).toList();
    }

    @ParameterizedTest
    @MethodSource("aliases")
    void thePlayerOfAnAliasIsSuggestedFirst(Golden golden) {
        var unlike = PLAYERS.stream().filter(player -> !player.lookup().equals(lookup(golden.printed()))).toList();
        assertThat(PlayerSuggestions.ranked(golden.printed(), Set.of(), unlike, 3)).as(golden.printed()).isNotEmpty()
                .first().extracting(suggestion -> suggestion.candidate().lookup()).isEqualTo(lookup(golden.player()));
    }

    static List<Golden> queued() {
        return ALL.stream().filter(golden -> golden.how().equals("queue")).toList();
    }

    @ParameterizedTest
    @MethodSource("queued")
    void aNameThatFitsSeveralPlayersOrNoneHasNoClearSuggestion(Golden golden) {
        List<Suggestion> ranked = PlayerSuggestions.ranked(golden.printed(), Set.of(), PLAYERS, 5);
        assertThat(PlayerSuggestions.clear(ranked)).as(ranked.toString()).isEmpty();
    }

    static List<Golden> all() { return ALL; }

    private static PlayerLookup theSame(PlayerLookup one, PlayerLookup other) {
        assertThat(other).isEqualTo(one);
        return one;
    }

    private static boolean isKnown(PlayerLookup lookup) {
        return PLAYERS.stream().anyMatch(player -> player.lookup().equals(lookup));
    }

    /** All players whom the file names as box scores print them, and further ones from whom they have to be distinguished. */
    private static Collection<Candidate> players() {
        var players = new HashMap<PlayerLookup, Candidate>();
        for (var golden : ALL) {
            var printed = golden.how().equals("other") ? List.of(golden.printed(), golden.player()) : List.of(golden.player());
            for (var name : printed)
                players.putIfAbsent(lookup(name), new Candidate(lookup(name), name, Set.of()));
        }
        return List.copyOf(players.values());
    }

    private static PlayerLookup lookup(String printed) {
        return PlayerLookup.of(printed).orElseThrow(() -> new AssertionError(printed));
    }

    private static List<Golden> read() {
        try (InputStream in = Objects.requireNonNull(GoldenNamesTest.class.getResourceAsStream("/golden-names.txt"))) {
            var read = new ArrayList<Golden>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.isBlank() || line.startsWith("#"))
                    continue;
                var cells = line.split(" \\| ", -1);
                read.add(new Golden(cells[0], cells[1], cells[2], cells[3]));
            }
            return read;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
