package fullcourt.operations.unresolvednames;

import fullcourt.league.PlayerLookup;
import fullcourt.league.PlayerSuggestions;
import fullcourt.operations.operation.UsageException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Refuses an alias of an unknown player, of itself, of another alias, or one that is the name of another player. */
@Component
final class AliasRules {
    private final KnownPlayers players;
    private final Aliases aliases;

    AliasRules(KnownPlayers players, Aliases aliases) {
        this.players = players;
        this.aliases = aliases;
    }

    /** @throws UsageException naming the rule that the wish breaks */
    void check(NewAlias wish) {
        if (wish.alias().equals(wish.player()))
            throw new UsageException("'%s' is that name already; the rule for names sees to it.".formatted(wish.alias()));
        if (wish.from().isPresent() && wish.to().isPresent() && wish.to().get().isBefore(wish.from().get()))
            throw new UsageException("valid-from %s is after valid-to %s.".formatted(wish.from().get(), wish.to().get()));
        aliases.all().stream().filter(known -> known.aliasLookup().equals(wish.player().value())).findFirst().ifPresent(known -> {
            throw new UsageException("'%s' is itself another name of '%s'. Name that.".formatted(wish.player(), known.playerLookup()));
        });
        List<KnownPlayers.Player> known = players.all();
        if (known.stream().noneMatch(player -> player.lookup().equals(wish.player())))
            throw new UsageException("No player is known as '%s'.%s".formatted(wish.player(), nearest(wish.player(), known)));
        known.stream().filter(player -> player.lookup().equals(wish.alias()) && player.hasId() && overlaps(player, wish)).findFirst()
                .ifPresent(other -> {
                    throw new UsageException(
                            "'%s' is the name of another player, %s, listed from %s to %s. Say on which days it means '%s': --valid-from, --valid-to."
                                    .formatted(wish.alias(), other.id(), other.from(), other.to(), wish.player()));
                });
    }

    private static String nearest(PlayerLookup wished, List<KnownPlayers.Player> known) {
        String names = PlayerSuggestions.ranked(wished.value(), Set.of(), known.stream().map(KnownPlayers.Player::candidate).toList(), 3)
                .stream()
                .map(suggestion -> suggestion.candidate().lookup().value()).collect(Collectors.joining(" "));
        return names.isEmpty() ? " Write the name as box scores print it." : " Nearest: %s.".formatted(names);
    }

    private static boolean overlaps(KnownPlayers.Player player, NewAlias wish) {
        Optional<LocalDate> from = wish.from();
        Optional<LocalDate> to = wish.to();
        return (from.isEmpty() || !from.get().isAfter(player.to())) && (to.isEmpty() || !to.get().isBefore(player.from()));
    }
}
