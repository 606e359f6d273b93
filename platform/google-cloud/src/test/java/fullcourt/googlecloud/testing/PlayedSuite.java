package fullcourt.googlecloud.testing;

import fullcourt.embedded.clock.DataClock;
import fullcourt.operations.access.OperatorActions;
import fullcourt.platform.files.FileHistory;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.StorageProbe;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.service.Pipeline;
import fullcourt.config.Phase;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.simulator.Moment;
import fullcourt.simulator.document.LandedDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A suite on either platform that is driven by the test: time, files, reconcile passes. */
public final class PlayedSuite implements AutoCloseable {
    /** Tables that record how the work went, not its result. */
    private static final Set<Table> NOT_COMPARED = Set.of(RunHistory.RUNS, RunHistory.PARTITIONS, FileHistory.TABLE, Findings.TABLE,
            OperatorActions.TABLE,
            StorageProbe.TABLE);
    /** Fingerprints, for which each engine has its own function (decision 004). */
    private static final Set<String> OF_THE_ENGINE = Set.of("input_version");
    /** A week is too short for the usual number of games. */
    public static final String PREDICTED_FROM_THE_FIRST_GAME = "fullcourt.new-player.minimum-games=1";
    private final Function<Class<?>, Object> parts;
    private final Consumer<Instant> clock;
    private final Runnable end;

    private PlayedSuite(Function<Class<?>, Object> parts, Consumer<Instant> clock, Runnable end) {
        this.parts = parts;
        this.clock = clock;
        this.end = end;
    }

    public static PlayedSuite embedded(Path data) {
        ConfigurableApplicationContext context = new SpringApplication(WholeSuite.class).run("--server.port=0",
                "--server.address=127.0.0.1",
                "--fullcourt.data=" + data, "--" + PREDICTED_FROM_THE_FIRST_GAME);
        return new PlayedSuite(context::getBean, context.getBean(DataClock.class)::advanceTo, context::close);
    }

    /** A suite that another owner closes. */
    public static PlayedSuite of(CloudSuite cloud) {
        SettableClock clock = cloud.part(SettableClock.class);
        return new PlayedSuite(cloud::part, moment -> clock.pass(Duration.between(clock.instant(), moment)), () -> {});
    }

    private <T> T part(Class<T> type) {
        return type.cast(parts.apply(type));
    }

    /** Lands and announces the moment's documents, then makes everything that follows. */
    public void play(Moment moment, LocalDate from) {
        clock.accept(moment.at());
        for (LandedDocument document : moment.documents())
            part(Buckets.class).landing().create(ObjectPath.of(document.objectPath()), document.content());
        Pipeline pipeline = part(Pipeline.class);
        pipeline.acceptAll(moment.documents().stream().map(document -> ObjectPath.of(document.objectPath())).toList());
        pipeline.reconcile(from, pipeline.today(), Phase.GRADING, decision -> {});
    }

    /** The business columns of all rows of every table that is compared, a line each, in order. */
    public SortedMap<String, List<String>> contents() {
        return part(Catalogue.class).tables().stream().filter(table -> !NOT_COMPARED.contains(table))
                .collect(Collectors.toMap(table -> table.id().toString(), this::lines, (one, other) -> one, TreeMap::new));
    }

    private List<String> lines(Table table) {
        String everything = table.partitionColumn().map(column -> " WHERE %s >= DATE '0001-01-01'".formatted(column.name())).orElse("");
        List<Column<?>> columns = table.businessColumns().stream().filter(column -> !OF_THE_ENGINE.contains(column.name())).toList();
        String select = "SELECT %s FROM %s%s".formatted(
                table.businessColumns().stream().map(Column::name).collect(Collectors.joining(", ")),
                table.id(), everything);
        return part(TableReader.class).query(new Query("contents", select, List.of()), table.schema()).stream()
                .map(row -> line(row, columns))
                .sorted()
                .toList();
    }

    private static String line(Row row, List<Column<?>> columns) {
        return columns.stream().map(column -> Map.entry(column.name(), row.find(column).map(Object::toString).orElse("-")))
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        end.run();
    }
}
