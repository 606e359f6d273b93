package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.TeamCode;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.fault.Affected;
import fullcourt.simulator.fault.Fault;
import fullcourt.simulator.fault.LateFile;
import fullcourt.simulator.fault.MessageFault;
import fullcourt.simulator.fault.MissingTeams;
import fullcourt.simulator.fault.MovedPrefix;
import fullcourt.simulator.fault.TruncatedFile;
import fullcourt.simulator.fault.Undelivered;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FaultTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final SimulatedSeason LEAGUE = SimulatedSeason.of(new LeaguePlan(7, DAY.minusDays(1), 3));
    private static final SeasonProgramme PROGRAMME = SeasonProgramme.of(LEAGUE);
    private static final TeamCode TEAM = LEAGUE.gamesOn(DAY).getFirst().id().home();

    @Test
    void aTeamIsMissingFromTheFlatBoxScoresOfOneDay() {
        var fault = new MissingTeams(Affected.on(Scraper.BDL_PLAYER_BOX_SCORES, DAY), Set.of(TEAM));
        var root = json(only(Scraper.BDL_PLAYER_BOX_SCORES, planted(fault)));
        assertThat(root.get("stats")).extracting(stat -> stat.at("/team/abbreviation").asString()).doesNotContain(TEAM.name()).isNotEmpty();
        assertThat(root.get("rowCount").asInt()).isEqualTo(root.get("stats").size());
        assertThat(only(Scraper.BDL_BOX_SCORES, planted(fault)).content())
                .isEqualTo(only(Scraper.BDL_BOX_SCORES, PROGRAMME.moments().toList()).content());
    }

    @Test
    void aTeamIsMissingFromTheNestedBoxScores() {
        var fault = new MissingTeams(Affected.on(Scraper.BDL_BOX_SCORES, DAY), Set.of(TEAM));
        var sides = json(only(Scraper.BDL_BOX_SCORES, planted(fault))).get("boxScores").valueStream()
                .flatMap(game -> List.of(game.get("home_team"), game.get("visitor_team")).stream()).toList();
        assertThat(sides).allSatisfy(
                side -> assertThat(side.get("players").isEmpty()).isEqualTo(side.get("abbreviation").asString().equals(TEAM.name())));
    }

    @Test
    void aScraperWritesUnderAnUnroutedPrefix() {
        var fault = new MovedPrefix(Affected.on(Scraper.BDL_BOX_SCORES, DAY), "ball-dont-lie/stats");
        assertThat(only(Scraper.BDL_BOX_SCORES, planted(fault)).objectPath())
                .isEqualTo("ball-dont-lie/stats/2025-10-22/20251023_080500.json");
    }

    @Test
    void aScraperDeliversNothing() {
        var moments = planted(new Undelivered(Affected.on(Scraper.BDL_BOX_SCORES, DAY)));
        assertThat(moments).flatExtracting(Moment::documents)
                .hasSize(PROGRAMME.moments().mapToInt(moment -> moment.documents().size()).sum() - 1)
                .noneMatch(document -> document.scraper() == Scraper.BDL_BOX_SCORES && document.day().equals(DAY));
    }

    @Test
    void anUploadBreaksOff() {
        var whole = only(Scraper.BDL_BOX_SCORES, PROGRAMME.moments().toList());
        var fault = new TruncatedFile(Affected.on(Scraper.BDL_BOX_SCORES, DAY), 0.5);
        assertThat(only(Scraper.BDL_BOX_SCORES, planted(fault)).content()).hasSize(whole.content().length / 2);
    }

    @Test
    void aFileComesLateUnderItsOldName() {
        var fault = new LateFile(Affected.on(Scraper.BDL_BOX_SCORES, DAY), Duration.ofHours(5));
        var moments = planted(fault);
        var late = only(Scraper.BDL_BOX_SCORES, moments);
        assertThat(late.objectPath()).endsWith("20251023_080500.json");
        assertThat(late.writtenAt()).isEqualTo(Instant.parse("2025-10-23T13:05:00Z"));
        assertThat(moments).extracting(Moment::at).isSorted().contains(late.writtenAt());
        assertThat(moments.stream().mapToInt(moment -> moment.documents().size()).sum())
                .isEqualTo(PROGRAMME.moments().mapToInt(moment -> moment.documents().size()).sum());
    }

    @Test
    void aFileThatIsTooLateForTheSeasonStillComes() {
        var moments = planted(new LateFile(Affected.on(Scraper.BDL_BOX_SCORES, DAY), Duration.ofDays(30)));
        assertThat(moments.getLast().documents()).singleElement().satisfies(document -> assertThat(document.day()).isEqualTo(DAY));
    }

    @Test
    void faultsAddUp() {
        var affected = Affected.on(Scraper.BDL_BOX_SCORES, DAY);
        var fault = new TruncatedFile(affected, 0.5).and(new MovedPrefix(affected, "lost"))
                .and(new LateFile(affected, Duration.ofHours(1)));
        var document = only(Scraper.BDL_BOX_SCORES, planted(fault));
        assertThat(document.objectPath()).startsWith("lost/2025-10-22/");
        assertThat(document.writtenAt()).isEqualTo(Instant.parse("2025-10-23T09:05:00Z"));
    }

    @Test
    void messagesComeTwiceOutOfOrderOrNotAtAll() {
        var messages = List.of(1, 2, 3, 4, 5, 6);
        assertThat(new MessageFault.Duplicated(2).strike(messages)).startsWith(1, 1, 2, 2).hasSize(12);
        assertThat(new MessageFault.Shuffled(3).strike(messages)).containsExactlyInAnyOrderElementsOf(messages).isNotEqualTo(messages)
                .isEqualTo(new MessageFault.Shuffled(3).strike(messages));
        assertThat(new MessageFault.Lost(3).strike(messages)).containsExactly(1, 2, 4, 5);
    }

    private static List<Moment> planted(Fault fault) { return fault.plant(PROGRAMME.moments()).toList(); }

    private static LandedDocument only(Scraper scraper, List<Moment> moments) {
        return moments.stream().flatMap(moment -> moment.documents().stream())
                .filter(document -> document.scraper() == scraper && document.day().equals(DAY)).findFirst().orElseThrow();
    }

    private static JsonNode json(LandedDocument document) { return JsonMapper.shared().readTree(document.content()); }
}
