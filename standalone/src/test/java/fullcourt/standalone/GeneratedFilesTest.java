package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.commandline.HelpPages;
import fullcourt.operations.commandline.VerbTable;
import fullcourt.operations.execution.OperationRegistry;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.platform.routing.IgnoredPrefixes;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.schema.FeedDocumentation.Feed;
import fullcourt.platform.schema.FeedDocumentation;
import fullcourt.platform.tables.BigQueryDdl;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableDocumentation;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Pages and DDL of every declared table, and pages of every feed, are what the declarations say. {@code mvn test -Pgenerate} writes them again. */
class GeneratedFilesTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    static Path data;
    private static ConfigurableApplicationContext suite;

    @BeforeAll
    static void start() {
        suite = new SpringApplicationBuilder(StandaloneApplication.class).run("--server.port=0", "--fullcourt.data=" + data);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void thePagesOfTablesAreUpToDate() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", TableDocumentation.index(tables(), views()));
        tables().forEach(table -> pages.put(table.id() + ".md", TableDocumentation.page(table)));
        views().forEach(view -> pages.put(view.id() + ".md", TableDocumentation.viewPage(view)));
        assertUpToDate(REPOSITORY.resolve("docs/tables"), pages);
    }

    @Test
    void theStatementsForBigQueryAreUpToDate() throws IOException {
        Map<String, String> statements = new TreeMap<>();
        List<TableId> all = Stream.concat(tables().stream().map(Table::id), views().stream().map(View::id)).toList();
        statements.put("0-datasets.sql", BigQueryDdl.datasets(all));
        tables().forEach(table -> statements.put(table.id() + ".sql", BigQueryDdl.table(table)));
        views().forEach(view -> statements.put("view-" + view.id() + ".sql", BigQueryDdl.view(view)));
        assertUpToDate(REPOSITORY.resolve("deploy/ddl/bigquery"), statements);
    }

    @Test
    void thePagesOfFeedsAreUpToDate() throws IOException {
        List<Feed> feeds = new FeedSources(REPOSITORY.resolve("raw-processors")).feeds(suite.getBean(ProcessorRegistry.class));
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", FeedDocumentation.index(feeds, suite.getBean(IgnoredPrefixes.class).prefixes()));
        feeds.forEach(feed -> pages.put(feed.fileName(), FeedDocumentation.page(feed)));
        assertUpToDate(REPOSITORY.resolve("docs/feeds"), pages);
    }

    @Test
    void theHelpOfTheVerbsIsUpToDate() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("overview.txt", HelpPages.overview(verbs()));
        HelpPages.byVerb(verbs()).forEach((verb, page) -> pages.put(verb + ".txt", page));
        assertUpToDate(REPOSITORY.resolve("standalone/src/main/resources/help"), pages);
    }

    @Test
    void theVerbsInThePageOfTheCommandLineAreUpToDate() throws IOException {
        Path page = REPOSITORY.resolve("docs/cli.md");
        String text = Files.readString(page);
        int begin = text.indexOf(VerbTable.BEGIN) + VerbTable.BEGIN.length();
        String generated = text.substring(0, begin) + VerbTable.of(verbs()) + text.substring(text.indexOf(VerbTable.END));
        if (Boolean.getBoolean("fullcourt.generate"))
            Files.writeString(page, generated);
        assertThat(Files.readString(page)).as("docs/cli.md is stale; mvn test -Pgenerate writes its table again").isEqualTo(generated);
    }

    private static List<OperationSpec> verbs() {
        return Stream.concat(suite.getBean(OperationRegistry.class).specs().stream(), LocalVerbs.SPECS.stream())
                .sorted(OperationSpec.ORDER).toList();
    }

    @Test
    void theCommentsOfProcessorsBecomeMarkdown() {
        assertThat(FeedSources.markdown("""

                 * One game's markets: {@code odds-api/{player-props,history}/<date>}.
                 * <p>Teams are left {@link Alone}.
                """)).isEqualTo("One game's markets: `odds-api/{player-props,history}/<date>`.\n\nTeams are left `Alone`.");
    }

    private static List<Table> tables() {
        return suite.getBean(Catalogue.class).tables();
    }

    private static List<View> views() {
        return suite.getBeanProvider(View.class).stream().toList();
    }

    private static void assertUpToDate(Path folder, Map<String, String> generated) throws IOException {
        if (Boolean.getBoolean("fullcourt.generate"))
            write(folder, generated);
        assertThat(read(folder)).as("%s is stale; mvn test -Pgenerate writes it again", REPOSITORY.relativize(folder)).isEqualTo(generated);
    }

    private static void write(Path folder, Map<String, String> generated) throws IOException {
        Files.createDirectories(folder);
        for (String former : read(folder).keySet()) {
            if (!generated.containsKey(former))
                Files.delete(folder.resolve(former));
        }
        for (Map.Entry<String, String> file : generated.entrySet())
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (!Files.isDirectory(folder))
            return found;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList())
                found.put(file.getFileName().toString(), Files.readString(file));
        }
        return found;
    }
}
