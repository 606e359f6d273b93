package fullcourt.prediction.publish;

import static fullcourt.prediction.publish.PlayerPropPredictions.INPUT_HASH;
import static fullcourt.prediction.publish.PlayerPropPredictions.RETROSPECTIVE;
import static fullcourt.prediction.publish.PlayerPropPredictions.SYSTEM_ID;

import fullcourt.config.PredictionProperties;
import fullcourt.league.PlayerLookup;
import fullcourt.platform.publish.Publications;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.RequestOutcome;
import fullcourt.platform.receive.SkipReason;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.CachingTableReader;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.prediction.feature.PastGames;
import fullcourt.prediction.model.ModelHash;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Predicts one player on request: the same rows as the slate's, staged as one object for each state of the player's input, so that a request that is
 * delivered again finds its object or its rows and changes nothing. Rule: {@code docs/rules/predictions.md}, "On request".
 */
@Component
public final class RequestedPredictions {
    private final PredictionsStep step;
    private final TableReader reader;
    private final PastGames.Asked histories;
    private final StagingArea stage;
    private final Publications publications;

    @Autowired
    RequestedPredictions(PredictionsStep step, TableReader reader, StagingArea stage, Publications publications,
            PredictionProperties properties,
            Clock clock) {
        this(step, new CachingTableReader(reader, properties.readsSharedFor(), clock),
                properties.readsSharedFor().isZero() ? PastGames.Asked.ALONE : PastGames.Asked.WITH_HIS_SLATE, stage, publications);
    }

    /** @param reader may return rows of a moment ago: the key of a staged object prevents duplicates */
    public RequestedPredictions(PredictionsStep step, TableReader reader, PastGames.Asked histories, StagingArea stage,
            Publications publications) {
        this.step = step;
        this.reader = reader;
        this.histories = histories;
        this.stage = stage;
        this.publications = publications;
    }

    /**
     * Stages the rows before it returns; whether the publish that follows succeeds does not change the answer.
     * @param player lookup of the player, or the name as printed
     */
    public RequestOutcome predict(String player, LocalDate date) {
        Optional<PlayerLookup> lookup = PlayerLookup.of(player);
        if (lookup.isEmpty())
            return nothingToDo("'%s' is no player's name.".formatted(player));
        List<Row> rows = step.rowsFor(date, lookup.get().value(), histories, reader).stream().filter(row -> !row.get(RETROSPECTIVE))
                .toList();
        if (rows.isEmpty())
            return nothingToDo("%s may not be predicted for %s: he is not on the slate, his features are not ready, or his game has begun."
                    .formatted(lookup.get(), date));
        List<Row> unpublished = rows.stream().filter(row -> row.find(Table.PROCESSED_AT).isEmpty()).toList();
        if (unpublished.isEmpty())
            return nothingToDo("%s is predicted for %s from this very input.".formatted(lookup.get(), date));
        return stage(key(lookup.get(), date, rows), unpublished);
    }

    private RequestOutcome stage(String key, List<Row> rows) {
        List<ObjectPath> staged = stage.write(PlayerPropPredictions.TABLE, key, rows);
        publications.publishIfIdle(PlayerPropPredictions.TABLE.id());
        return staged.isEmpty()
                ? nothingToDo("The same request is staged already.")
                : new RequestOutcome.Staged(staged.getFirst(), PlayerPropPredictions.TABLE.id(), rows.size());
    }

    private static String key(PlayerLookup player, LocalDate date, List<Row> rows) {
        Stream<String> inputs = rows.stream().map(row -> row.get(SYSTEM_ID) + "=" + row.get(INPUT_HASH)).sorted();
        return "request-" + ModelHash.ofText(Stream.concat(Stream.of(player.value(), date.toString()), inputs)
                .collect(Collectors.joining("\n")));
    }

    private static RequestOutcome nothingToDo(String sentence) {
        return new MessageOutcome.Skipped(new SkipReason.NothingToDo(sentence));
    }
}
