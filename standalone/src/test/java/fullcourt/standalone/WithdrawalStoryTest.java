package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.BusinessDay;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.standalone.season.SeasonPlayer;
import fullcourt.testing.ServiceUnderTest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class WithdrawalStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 21);
    private static final LocalDate EVENING = FIRST.plusDays(17);
    @TempDir
    private Path data;

    @Test
    void see() throws Exception {
        try (ServiceUnderTest suite = ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments), data)) {
            SeasonPlayer player = suite.part(SeasonPlayer.class);
            SimulatedSeason season = SimulatedSeason.of(new LeaguePlan(7, FIRST, 20));
            SeasonProgramme.of(season).moments().filter(moment -> moment.at().isBefore(at(12, 0))).forEach(player::play);
            String board = suite.get("/predictions/predictions?limit=1000&date=" + EVENING).body();
            System.out.println(board.substring(0, 1500));
            System.out.println(suite.get("/predictions/status").body());
            season.gamesOn(EVENING).forEach(game -> System.out.println(game.id() + " " + game.tipOffAt()));
            season.gamesOn(EVENING.plusDays(1)).forEach(game -> System.out.println(game.id() + " " + game.tipOffAt()));
            String out = board.replaceAll("(?s).*?\"player_full_name\":\"([^\"]+)\".*", "$1");
            String team = board.replaceAll("(?s).*?\"team_abbr\":\"([^\"]+)\".*", "$1");
            System.out.println(out + " " + team);
            String document = """
                    {"ident":"league","timestamp":"x","rowCount":1,"injuries":[{"player":{"id":999,"first_name":"%s","last_name":"%s","team_id":14},"return_date":"Nov 9","description":"hurt","status":"Out"}]}
                    """.formatted(out.split(" ")[0], out.split(" ")[1]);
            player.play(new Moment(at(12, 30), List.of(new LandedDocument(fullcourt.simulator.document.Scraper.BDL_INJURIES, EVENING,
                    "ball-dont-lie/injuries/%s/%s.json".formatted(EVENING, "20251107_173000"), document.getBytes(), at(12, 30)))));
            String after = suite.get("/predictions/predictions?limit=1000&date=" + EVENING).body();
            assertThat(after).doesNotContain(out);
        }
    }

    private static Instant at(int hour, int minute) {
        return BusinessDay.at(EVENING, LocalTime.of(hour, minute));
    }
}
