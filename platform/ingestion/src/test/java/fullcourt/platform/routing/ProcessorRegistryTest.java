package fullcourt.platform.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ProcessorRegistryTest {
    private static final Column<String> NAME = Column.required("name", ColumnType.STRING, "A name.");
    private static final Table TABLE = Table.named("zoo", "animals").columns(NAME).naturalKey(NAME);

    private record Feed(String name, Set<PathPrefix> handles) implements RawProcessor {
        static Feed of(String name, String... prefixes) {
            return new Feed(name, Arrays.stream(prefixes).map(PathPrefix::of).collect(Collectors.toSet()));
        }

        @Override
        public Table table() {
            return TABLE;
        }

        @Override
        public RowPath rows() {
            return RowPath.of("/animals/*");
        }
    }

    private final Feed birds = Feed.of("Birds", "zoo/birds");
    private final Feed owls = Feed.of("Owls", "zoo/birds/owls");
    private final Set<PathPrefix> stopped = new HashSet<>();
    private final ProcessorRegistry registry = new ProcessorRegistry(List.of(birds, owls),
            List.of(IgnoredPrefix.of("zoo/photos", "Pictures hold no rows.")), () -> stopped);

    @Test
    void theLongestPrefixWins() {
        assertThat(route("zoo/birds/eagles/1.json")).isEqualTo(new Route.To(birds, PathPrefix.of("zoo/birds")));
        assertThat(route("zoo/birds/owls/1.json")).isEqualTo(new Route.To(owls, PathPrefix.of("zoo/birds/owls")));
    }

    @Test
    void onlyWholeSegmentsMatch() {
        assertThat(route("zoo/birds-old/1.json")).isInstanceOf(Route.Unrouted.class);
        assertThat(route("old/zoo/birds/1.json")).isInstanceOf(Route.Unrouted.class);
        assertThat(route("zoo/birds")).isInstanceOf(Route.Unrouted.class);
    }

    @Test
    void anIgnoredPrefixSaysWhy() {
        assertThat(route("zoo/photos/1.json")).isEqualTo(new Route.Ignored(PathPrefix.of("zoo/photos"), "Pictures hold no rows."));
    }

    @Test
    void aMisspeltPathGetsSuggestions() {
        assertThat(route("zoo/brids/1.json")).isEqualTo(new Route.Unrouted(List.of(PathPrefix.of("zoo/birds"))));
        assertThat(route("circus/elephants/1.json")).isEqualTo(new Route.Unrouted(List.of()));
    }

    @Test
    void aFeedIsSwitchedOffAndOnWhileTheServiceRuns() {
        stopped.add(PathPrefix.of("zoo/birds"));
        assertThat(route("zoo/birds/1.json")).isEqualTo(new Route.SwitchedOff(birds, PathPrefix.of("zoo/birds")));
        assertThat(route("zoo/birds/owls/1.json")).isInstanceOf(Route.To.class);
        stopped.clear();
        assertThat(route("zoo/birds/1.json")).isInstanceOf(Route.To.class);
    }

    @Test
    @Tag("F37")
    void twoProcessorsOnOnePrefixStopTheStart() {
        assertThatThrownBy(() -> new ProcessorRegistry(List.of(birds, Feed.of("Parrots", "zoo/birds")), List.of(), Set::of))
                .isInstanceOf(PrefixClashException.class)
                .hasMessage("Both Birds and Parrots claim 'zoo/birds'. Leave the prefix to one of them.");
    }

    @Test
    void aPrefixIsNotBothReadAndIgnored() {
        assertThatThrownBy(() -> new ProcessorRegistry(List.of(birds), List.of(IgnoredPrefix.of("zoo/birds", "No birds.")), Set::of))
                .hasMessage("Both Birds and the list of ignored prefixes claim 'zoo/birds'. Leave the prefix to one of them.");
    }

    @Test
    void nothingIsReadInsideWhatIsIgnored() {
        assertThatThrownBy(() -> new ProcessorRegistry(List.of(owls), List.of(IgnoredPrefix.of("zoo/birds", "No birds.")), Set::of))
                .hasMessage(
                        "Owls claims 'zoo/birds/owls', which lies inside 'zoo/birds', and that is declared as ignored. Ignore less, or do not read it.");
    }

    @Test
    void partOfAFeedMayBeIgnored() {
        ProcessorRegistry partly = new ProcessorRegistry(List.of(birds), List.of(IgnoredPrefix.of("zoo/birds/photos", "Pictures.")),
                Set::of);
        assertThat(partly.route(ObjectPath.of("zoo/birds/photos/1.json"))).isInstanceOf(Route.Ignored.class);
        assertThat(partly.route(ObjectPath.of("zoo/birds/1.json"))).isInstanceOf(Route.To.class);
    }

    @Test
    void prefixesThatOnlyCaseTellsApartStopTheStart() {
        assertThatThrownBy(() -> new ProcessorRegistry(List.of(birds, Feed.of("Parrots", "zoo/Birds")), List.of(), Set::of))
                .isInstanceOf(PrefixClashException.class).hasMessageContaining("differ in upper and lower case alone");
    }

    @Test
    void theSegmentThatDecidesIsNamed() {
        assertThat(why("zoo/birds/owls/1.json")).isEqualTo(
                "Segment 3, 'owls', decides: 'zoo/birds/owls' is the longest declared prefix, and it wins over the shorter 'zoo/birds'.");
        assertThat(why("zoo/birds/eagles/1.json"))
                .isEqualTo("Segment 2, 'birds', decides: 'zoo/birds' is the longest declared prefix, and no other covers it.");
        assertThat(why("zoo/brids/1.json"))
                .isEqualTo("Segment 2, 'brids', decides: after 'zoo' declared prefixes go on with birds, photos.");
        assertThat(why("circus/1.json")).isEqualTo("Segment 1, 'circus', decides: declared prefixes begin with zoo.");
        assertThat(why("zoo/1.json")).isEqualTo("The path ends too soon: after 'zoo' declared prefixes go on with birds, photos.");
    }

    @Test
    void listsAllClaimsByPrefix() {
        assertThat(registry.routes()).extracting(claim -> claim.prefix().value())
                .containsExactly("zoo/birds", "zoo/birds/owls", "zoo/photos");
        assertThat(registry.processors()).containsExactly(birds, owls);
    }

    private String why(String path) {
        return registry.explain(ObjectPath.of(path)).why();
    }

    private Route route(String path) {
        return registry.route(ObjectPath.of(path));
    }
}
