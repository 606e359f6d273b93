package fullcourt.prediction.publish;

import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.prediction.model.PredictionSystem;
import fullcourt.prediction.model.PredictionSystems;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The active systems as {@code @systems} of a query: entries between commas. An SQL file names no system. */
final class SystemsParameter {

    private SystemsParameter() {}

    /** Each entry is a system's name. */
    static Parameter names() {
        return of(PredictionSystem::systemId);
    }

    /** Behind the name of a system that may have no forecast are a space and the reason. */
    static Parameter namesWithOwnReasons() {
        return of(system -> system.systemId() + system.ownReason().map(reason -> " " + reason).orElse(""));
    }

    private static Parameter of(Function<PredictionSystem, String> entry) {
        return Parameter.of("systems", ColumnType.STRING,
                PredictionSystems.active(List.of()).stream().map(entry).collect(Collectors.joining(",")));
    }
}
