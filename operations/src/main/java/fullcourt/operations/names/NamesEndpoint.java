package fullcourt.operations.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.operations.access.OperatorActions;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import fullcourt.platform.service.PipelineLoop;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names and aliases over HTTP. */
@RestController
class NamesEndpoint {
    private final NameQueue queue;
    private final NameDays days;
    private final Aliases aliases;
    private final AliasEntry entry;
    private final PipelineLoop loop;
    private final Operators operators;
    private final OperatorActions actions;

    NamesEndpoint(NameQueue queue, NameDays days, Aliases aliases, AliasEntry entry, PipelineLoop loop, Operators operators,
            OperatorActions actions) {
        this.queue = queue;
        this.days = days;
        this.aliases = aliases;
        this.entry = entry;
        this.loop = loop;
        this.operators = operators;
        this.actions = actions;
    }

    /** Names of this season that join nobody, those with a betting line first. */
    @GetMapping("/names")
    List<Map<String, @Nullable Object>> names(@RequestParam(defaultValue = "100") int limit) {
        return queue.waiting(days.thisSeason(), Bounds.of(limit)).stream().<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    @GetMapping("/aliases")
    List<Map<String, @Nullable Object>> aliases(@RequestParam(defaultValue = "1000") int limit) {
        return aliases.all().stream().limit(Bounds.of(limit)).<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** @param alias the other name, printed or normalised @param player the name box scores use @param validFrom ISO date, absent: always */
    record AliasRequest(@Nullable String alias, @Nullable String player, @JsonProperty("valid_from") @Nullable String validFrom,
            @JsonProperty("valid_to") @Nullable String validTo, @Nullable String reason) {}

    /** @param days on which feeds use the name @param rebuilt partitions that were built because of it */
    record Added(@JsonProperty("alias_lookup") String alias, @JsonProperty("player_lookup") String player, String path, int days,
            int rebuilt) {}

    @PostMapping("/aliases")
    Added add(@RequestBody AliasRequest added, HttpServletRequest request) {
        String operator = operators.asking(request, Role.ADMINISTER);
        NewAlias wish = NewAlias.of(required("alias", added.alias()), required("player", added.player()),
                date("valid_from", added.validFrom()),
                date("valid_to", added.validTo()));
        actions.record(operator, "aliases", "add %s %s".formatted(wish.alias(), wish.player()), required("reason", added.reason()));
        try (PipelineLoop.Pause _ = loop.pause()) {
            AliasEntry.Entered entered = entry.enter(wish, operator, decision -> {});
            return new Added(wish.alias().value(), wish.player().value(), entered.path().value(), entered.days().size(),
                    entered.built().size());
        }
    }

    private static String required(String name, @Nullable String value) {
        return Bounds.text(name, value, "Send alias, player and reason as JSON.");
    }

    private static Optional<LocalDate> date(String name, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> Bounds.date("'%s'".formatted(name), text));
    }
}
