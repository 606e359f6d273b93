package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.testing.Fixtures;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Documents in which hosts and visitors have changed places throughout. Where a document says a second time who is at home it is refused;
 * where it does not, only the schedule knows better, and analytics joins on the game's id, where such a game finds no partner: a finding.
 */
final class SidesTest {
    private static final String SAYS_IT_ONCE = "the document says it once";
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("BdlBoxscoresProcessor", SAYS_IT_ONCE),
            Map.entry("BdlLiveBoxscoresProcessor", SAYS_IT_ONCE),
            Map.entry("BdlPlayerBoxScoresProcessor", SAYS_IT_ONCE),
            Map.entry("BdlStandingsProcessor", "home and road records are numbers that may be so"),
            Map.entry("EspnBoxscoresProcessor", "teams and the players' sides change together; one without the other is rejected"),
            Map.entry("EspnScoreboardProcessor", SAYS_IT_ONCE),
            Map.entry("NbacPlayByPlayProcessor", "the document has no hosts, only two scores"),
            Map.entry("BigDataBallProcessor", "the file's name says who plays where, the scores are numbers that may be so"),
            Map.entry("OddsApiGameLinesProcessor", SAYS_IT_ONCE),
            Map.entry("OddsApiPlayerPropsProcessor", SAYS_IT_ONCE));

    static Stream<Document> withSides() {
        return AllFeeds.fixtures().stream().map(path -> new Document(path, path, Fixtures.bytes(path)))
                .filter(document -> !Document.rows(document.read()).isEmpty() && Sides.swapped(document.tree()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("withSides")
    @Tag("F76")
    void sidesThatContradictThemselvesAreRefused(Document document) {
        Optional<JsonNode> swapped = Sides.swapped(document.tree());
        if (UNSEEN.containsKey(document.processor().name()))
            assertThat(Document.rows(document.read(swapped.orElseThrow()))).hasSameSizeAs(Document.rows(document.read()));
        else
            assertThat(document.read(swapped.orElseThrow())).isInstanceOfSatisfying(Unreadable.class,
                    refused -> assertThat(refused.problem()).contains("the other way round"));
    }
}
