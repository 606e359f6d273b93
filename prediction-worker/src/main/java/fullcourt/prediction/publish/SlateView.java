package fullcourt.prediction.publish;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.prediction.model.PredictionSystem;
import fullcourt.prediction.model.PredictionSystems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The active predictions of a date, for readers. */
@Component
public final class SlateView {
    private final TableReader reader;

    SlateView(TableReader reader) {
        this.reader = reader;
    }

    /** Everyone who predicts. */
    public static List<String> systems() {
        return PredictionSystems.active(List.of()).stream().map(PredictionSystem::systemId).toList();
    }

    /** @param predicted players by system @param notPredicted players and systems by the rule that prevents the prediction */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Summary(String service, LocalDate gameDate, List<String> systems, SortedMap<String, Long> predicted,
            SortedMap<String, Long> notPredicted) {}

    public Summary summary(LocalDate date) {
        return new Summary("predictions", date, systems(),
                counted(active(date), row -> row.get(PlayerPropPredictions.SYSTEM_ID)),
                counted(reader.read(NotPredictedProcessor.TABLE, Partition.of(date)), row -> row.get(NotPredictedProcessor.REASON)));
    }

    private static SortedMap<String, Long> counted(List<Row> rows, Function<Row, String> group) {
        return rows.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.counting()));
    }

    /** @param total how many there are @param predictions as many of them as requested, in order of game, player and system */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Listed(LocalDate gameDate, int total, List<Map<String, @Nullable Object>> predictions) {}

    public Listed predictions(LocalDate date, Optional<String> system, int limit) {
        List<Row> active = active(date).stream()
                .filter(row -> system.isEmpty() || system.get().equals(row.get(PlayerPropPredictions.SYSTEM_ID))).toList();
        return new Listed(date, active.size(),
                active.stream().limit(limit).<Map<String, @Nullable Object>>map(SlateView::columns).toList());
    }

    private List<Row> active(LocalDate date) {
        return reader.read(PlayerPropPredictions.TABLE, Partition.of(date)).stream().filter(row -> row.get(PlayerPropPredictions.IS_ACTIVE))
                .toList();
    }

    static SequencedMap<String, @Nullable Object> columns(Row prediction) {
        SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("prediction_id", PredictionId.of(prediction));
        for (Column<?> column : prediction.schema().businessColumns())
            columns.put(column.name(), prediction.find(column).orElse(null));
        return columns;
    }
}
