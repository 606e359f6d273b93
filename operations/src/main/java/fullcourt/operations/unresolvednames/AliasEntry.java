package fullcourt.operations.unresolvednames;

import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore.Creation;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.service.Pipeline;
import fullcourt.config.Phase;
import fullcourt.platform.tables.ObjectPath;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters an alias: as a document in the landing bucket, so that it is there when everything is built again, and then by reconciling the days that use the
 * name.
 */
@Component
final class AliasEntry {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);
    private final ObjectStore landing;
    private final Pipeline pipeline;
    private final AliasRules rules;
    private final Aliases aliases;
    private final Clock clock;

    AliasEntry(Buckets buckets, Pipeline pipeline, AliasRules rules, Aliases aliases, Clock clock) {
        this.landing = buckets.landing();
        this.pipeline = pipeline;
        this.rules = rules;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** @param path of the document @param days on which feeds use the name @param built partitions that were built because of it */
    record Entered(ObjectPath path, FileOutcome outcome, SortedSet<LocalDate> days, List<PartitionDecision> built) {}

    /** @param source who says so */
    Entered enter(NewAlias wish, String source, Consumer<PartitionDecision> progress) {
        rules.check(wish);
        ObjectPath path = land(wish, source);
        FileOutcome outcome = pipeline.accept(path);
        LocalDate today = pipeline.today();
        SortedSet<LocalDate> days = aliases.daysOf(wish.alias().value());
        SortedSet<LocalDate> past = new TreeSet<>(days.headSet(today.plusDays(1)));
        List<PartitionDecision> built = past.isEmpty()
                ? List.of()
                : pipeline.reconcile(past.first(), today, Phase.GRADING, progress).stream().filter(PartitionDecision::acted).toList();
        return new Entered(path, outcome, days, built);
    }

    private ObjectPath land(NewAlias wish, String source) {
        Instant at = clock.instant();
        while (true) { // a second one in the same second is another document
            ObjectPath path = ObjectPath.of("fullcourt/player-aliases/%s/%s.json".formatted(pipeline.today(), FILE_NAME.format(at)));
            if (landing.create(path, document(wish, source, at)) instanceof Creation.Created)
                return path;
            at = at.plusSeconds(1);
        }
    }

    private static byte[] document(NewAlias wish, String source, Instant at) {
        Map<String, Object> alias = new LinkedHashMap<>();
        alias.put("alias_lookup", wish.alias().value());
        alias.put("player_lookup", wish.player().value());
        wish.from().ifPresent(from -> alias.put("valid_from", from.toString()));
        wish.to().ifPresent(to -> alias.put("valid_to", to.toString()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("source", source);
        document.put("timestamp", at.toString());
        document.put("aliases", List.of(alias));
        return JSON.writeValueAsBytes(document);
    }
}
