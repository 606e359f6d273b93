package fullcourt.league;

import static fullcourt.league.TeamCode.BOS;
import static fullcourt.league.TeamCode.LAL;
import static fullcourt.league.TeamCode.OKC;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.PlayerSuggestions.Candidate;
import fullcourt.league.PlayerSuggestions.Suggestion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlayerSuggestionsTest {

    private static Candidate player(String printed, TeamCode... teams) {
        return new Candidate(PlayerLookup.of(printed).orElseThrow(), printed, Set.of(teams));
    }

    private static List<String> names(List<Suggestion> ranked) {
        return ranked.stream().map(suggestion -> suggestion.candidate().printedName()).toList();
    }

    @Test
    void playersOfTheTeamComeFirst() {
        var players = List.of(player("Jaylin Williams", OKC), player("Jalen Williams", OKC), player("Justin Williams", LAL),
                player("John Smith", BOS));
        assertThat(names(PlayerSuggestions.ranked("J. Williams", Set.of(LAL, BOS), players, 9)))
                .containsExactly("Justin Williams", "Jalen Williams", "Jaylin Williams");
        assertThat(names(PlayerSuggestions.ranked("J. Williams", Set.of(), players, 1))).containsExactly("Jalen Williams");
    }

    @Test
    void noPlayerIsClearWhereTwoFitEqually() {
        var players = List.of(player("Jaylin Williams", OKC), player("Jalen Williams", OKC));
        assertThat(PlayerSuggestions.clear(PlayerSuggestions.ranked("J. Williams", Set.of(OKC), players, 3))).isEmpty();
        assertThat(PlayerSuggestions.clear(PlayerSuggestions.ranked("Jalen Williams Jr.", Set.of(OKC), players, 3)))
                .map(suggestion -> suggestion.candidate().printedName()).contains("Jalen Williams");
    }

    @Test
    void aCommonFirstNameMakesNoPlayerClear() {
        var players = List.of(player("Brandon Miller"), player("Isaiah Stewart"), player("Gary Harris"), player("LeBron James"));
        assertThat(List.of("Brandon Clarke", "Isaiah Livers", "Kevon Harris", "James Bouknight")).allSatisfy(
                name -> assertThat(PlayerSuggestions.clear(PlayerSuggestions.ranked(name, Set.of(), players, 3))).as(name).isEmpty());
    }

    @Test
    void aNameWithoutLettersMeansNoPlayer() {
        assertThat(PlayerSuggestions.ranked(" .", Set.of(), List.of(player("Nene")), 3)).isEmpty();
        assertThat(PlayerSuggestions.ranked("Nenê Hilário", Set.of(), List.of(player("Nene")), 3)).hasSize(1);
    }
}
