package fullcourt.operations.players;

import fullcourt.league.PlayerLookup;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import fullcourt.operations.players.ChainLink.Result;
import fullcourt.platform.service.Pipeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a player is predicted on a date, or is not. */
@Component
final class ExplainPlayerOperation implements Operation {
    private static final int MAX_NAME = 100;
    private static final Parameter<String> PLAYER = Parameter
            .word("player", "PLAYER", ParameterType.text(MAX_NAME), "A player's name, as printed or as tables join by it.")
            .required("one player's name, as lebronjames or \"LeBron James\"");
    private static final OperationSpec SPEC = OperationSpec.named("explain-player")
            .summary(
                    "Says whether a player is predicted on a date, and shows each stage from raw rows to predictions with what blocks it; without a date for today.")
            .takes(PLAYER, Days.DATE).answers(ChainLink.class).whenEmpty("There is no explanation.")
            .exit(Exit.DONE, "the player is predicted")
            .exit(Exit.REFUSED, "the player is not").example("explain-player lebronjames --date 2025-01-15").build();
    private final PlayerChain chain;
    private final Pipeline pipeline;

    ExplainPlayerOperation(PlayerChain chain, Pipeline pipeline) {
        this.chain = chain;
        this.pipeline = pipeline;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        LocalDate date = call.find(Days.DATE).orElseGet(pipeline::today);
        PlayerLookup player = PlayerLookup.of(call.get(PLAYER)).orElseThrow(() -> new UsageException(
                "'%s' is no player's name: it has neither letters nor digits.".formatted(ParameterType.quoted(call.get(PLAYER)))));
        List<ChainLink> links = chain.of(player, date);
        ChainLink last = links.getLast();
        boolean isPredicted = last.result() == Result.OK;
        Optional<ChainLink> first = links.stream().filter(link -> link.result() == Result.BLOCKED).findFirst();
        output.line(isPredicted || first.isEmpty()
                ? "%s is predicted on %s: %s.".formatted(player.value(), date, last.what())
                : "%s is not predicted on %s. First reason, %s: %s.".formatted(player.value(), date, first.get().stage(),
                        first.get().what()));
        links.forEach(output::row);
        return isPredicted ? Exit.DONE : Exit.REFUSED;
    }
}
