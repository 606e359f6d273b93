package fullcourt.league;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeamCodeTest {

    @Test
    void understandsTheSpellingsOfAllFeeds() {
        Map<String, TeamCode> spellings = Map.ofEntries(Map.entry("BKN", TeamCode.BKN), Map.entry("BRK", TeamCode.BKN),
                Map.entry("BROOKLYN NETS", TeamCode.BKN),
                Map.entry("CHO", TeamCode.CHA), Map.entry("PHO", TeamCode.PHX), Map.entry("GS", TeamCode.GSW),
                Map.entry("NO", TeamCode.NOP),
                Map.entry("NY", TeamCode.NYK), Map.entry("SA", TeamCode.SAS), Map.entry("UTAH", TeamCode.UTA),
                Map.entry("WSH", TeamCode.WAS),
                Map.entry("LA Clippers", TeamCode.LAC), Map.entry("Los Angeles Clippers", TeamCode.LAC),
                Map.entry("la lakers", TeamCode.LAL),
                Map.entry("L.A. Lakers", TeamCode.LAL), Map.entry(" 76ers ", TeamCode.PHI), Map.entry("sixers", TeamCode.PHI),
                Map.entry("blazers", TeamCode.POR), Map.entry("Trail Blazers", TeamCode.POR), Map.entry("wolves", TeamCode.MIN),
                Map.entry("Golden State", TeamCode.GSW), Map.entry("oklahoma city thunder", TeamCode.OKC), Map.entry("Jazz", TeamCode.UTA));
        assertThat(spellings).allSatisfy((printed, team) -> assertThat(TeamCode.of(printed)).as(printed).contains(team));
    }

    @Test
    void refusesToGuess() {
        assertThat(List.of("los angeles", "LA", "LOS", "NEW", "GOL", "Los Angeles Sparks", "Golden", "", "lakerz")).allSatisfy(
                printed -> assertThat(TeamCode.of(printed)).as(printed).isEmpty());
    }

    @Test
    void takesNoExhibitionTeamForALeagueTeam() {
        assertThat(List.of("EAST", "WEST", "CHK", "SHQ", "KEN", "CAN", "DUR", "LEB", "GIA", "TMM", "TMC", "ADL", "MRC", "NZL", "REAL",
                "CNS", "FLMG"))
                .allSatisfy(code -> assertThat(TeamCode.of(code)).as(code).isEmpty());
    }

    @Test
    void knowsEveryTeamByBothProvidersIds() {
        assertThat(TeamCode.values()).hasSize(30).allSatisfy(team -> {
            assertThat(TeamCode.ofBdlId(team.bdlId())).contains(team);
            assertThat(TeamCode.ofNbaId(team.nbaId())).contains(team);
            assertThat(TeamCode.of(team.fullName())).contains(team);
        });
        assertThat(TeamCode.ofBdlId(14)).contains(TeamCode.LAL);
        assertThat(TeamCode.ofNbaId(1_610_612_766L)).contains(TeamCode.CHA);
        assertThat(TeamCode.ofNbaId(15020)).isEmpty();
        assertThat(TeamCode.ofBdlId(31)).isEmpty();
    }

    @Test
    void everyDivisionHasFiveTeams() {
        assertThat(TeamCode.Division.values()).hasSize(6).allSatisfy(
                division -> assertThat(TeamCode.values()).filteredOn(team -> team.division() == division).hasSize(5));
        assertThat(TeamCode.UTA.conference().printedName()).isEqualTo("West");
        assertThat(TeamCode.UTA.division().printedName()).isEqualTo("Northwest");
    }

    /** @param source whose code or name it is */
    record Golden(String source, String printed, TeamCode team) {}

    static List<Golden> goldenTeams() throws IOException {
        try (InputStream in = Objects.requireNonNull(TeamCodeTest.class.getResourceAsStream("/golden-teams.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ")).map(cells -> new Golden(cells[0], cells[1], TeamCode.valueOf(cells[2]))).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenTeams")
    void readsEveryTeamInTheWordsOfEverySource(Golden golden) {
        assertThat(TeamCode.of(golden.printed())).contains(golden.team());
    }
}
