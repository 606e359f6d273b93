package fullcourt.googlecloud.testing;

import fullcourt.testing.cloud.BigQueryCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What BigQuery would bill for the calls that a proxy saw: loads nothing, a statement 10 MiB for each table it refers to and at least 10 MiB. That is the
 * whole bill as long as no statement reads more than 10 MiB of one table; the server of the tests counts no bytes.
 */
public final class BigQueryBill {
    private static final int MIB_OF_A_TABLE = 10;
    private static final Pattern TABLE = Pattern.compile("\\b((?:nba_[a-z]+|fullcourt_staging)\\.[a-z_0-9]+)\\b");
    private static final Pattern CREATED = Pattern.compile("\\ACREATE OR REPLACE TABLE\\s+\\S+\\s+AS");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final String STAGING = "fullcourt_staging.";
    private final List<Item> items;
    private final long requests;
    private final long polls;
    private final long tableReads;

    /** What a statement is for. */
    private enum Kind {
        LOAD, STAGE, PLAN, MERGE, READ, DECLARE
    }

    /** @param about the table it serves: the one that is written, or the first one that is read */
    private record Item(Kind kind, String about, int mebibytes) {}

    private BigQueryBill(List<Item> items, long requests, long polls, long tableReads) {
        this.items = items;
        this.requests = requests;
        this.polls = polls;
        this.tableReads = tableReads;
    }

    /** Jobs that BigQuery had already are not billed again. */
    public static BigQueryBill of(List<BigQueryCall> calls) {
        Set<String> seen = new TreeSet<>();
        List<Item> items = new ArrayList<>();
        for (BigQueryCall call : calls) {
            boolean first = call.jobId().isEmpty() || !call.isJobInsert() || seen.add(call.jobId().get());
            if (first && (call.isJobInsert() || call.isQuery()))
                items.add(item(call));
        }
        return new BigQueryBill(items, calls.size(), calls.stream().filter(BigQueryCall::isJobRead).count(),
                calls.stream().filter(BigQueryCall::isTableRead).count());
    }

    private static Item item(BigQueryCall call) {
        String name = call.jobId().orElse("");
        if (call.isLoad())
            return new Item(Kind.LOAD, tableIn(name), 0);
        String sql = COMMENT.matcher(call.sql().orElse("")).replaceAll("");
        Set<String> tables = tables(CREATED.matcher(sql.strip()).replaceFirst(""));
        int mebibytes = MIB_OF_A_TABLE * Math.max(1, tables.size());
        String about = tables.stream().filter(table -> !table.startsWith(STAGING)).findFirst().orElse("");
        if (call.isMerge())
            return new Item(Kind.MERGE, target(sql), mebibytes);
        if (name.startsWith("pl_"))
            return new Item(Kind.PLAN, about, mebibytes);
        if (name.startsWith("ld_"))
            return new Item(Kind.STAGE, tableIn(name), mebibytes);
        return call.isStatement("SELECT") ? new Item(Kind.READ, about, mebibytes) : new Item(Kind.DECLARE, about, 0);
    }

    private static Set<String> tables(String sql) {
        Set<String> tables = new TreeSet<>(Comparator.comparingInt(sql::indexOf));
        Matcher found = TABLE.matcher(sql);
        while (found.find())
            tables.add(found.group(1));
        return tables;
    }

    private static String target(String sql) {
        Matcher found = TABLE.matcher(sql);
        return found.find() ? found.group(1) : "";
    }

    /** A job's name has the publish's id, in which a dash stands for the dot. */
    private static String tableIn(String name) {
        Matcher found = Pattern.compile("(nba_[a-z]+)-([a-z_]*[a-z])").matcher(name);
        return found.find() ? found.group(1) + "." + found.group(2) : "";
    }

    public int mebibytes() {
        return sum(item -> true);
    }

    /** The same night with rows appended to a log and a view that finds the newest: nothing is planned, merged or read afterwards. */
    public int mebibytesOfReadsAlone() {
        return sum(item -> item.kind() == Kind.READ || item.kind() == Kind.STAGE);
    }

    private int sum(Predicate<Item> which) {
        return items.stream().filter(which).mapToInt(Item::mebibytes).sum();
    }

    /** One line for each table, in Markdown. */
    public String table() {
        Map<String, List<Item>> byTable = new TreeMap<>();
        items.forEach(item -> byTable.computeIfAbsent(item.about(), table -> new ArrayList<>()).add(item));
        StringBuilder lines = new StringBuilder(
                "| table | loads | builds | plans | merges | reads | MiB billed |\n|---|---|---|---|---|---|---|\n");
        byTable.forEach((table, some) -> lines.append(line("`%s`".formatted(table), some)));
        return lines.append(line("all", items)).toString();
    }

    private static String line(String name, List<Item> some) {
        return "| %s | %s | %s | %s | %s | %s | %,d |%n".formatted(name, count(some, Kind.LOAD), count(some, Kind.STAGE),
                count(some, Kind.PLAN),
                count(some, Kind.MERGE), count(some, Kind.READ), some.stream().mapToInt(Item::mebibytes).sum());
    }

    private static String count(List<Item> some, Kind kind) {
        return Optional.of(some.stream().filter(item -> item.kind() == kind).count()).filter(number -> number > 0).map(String::valueOf)
                .orElse("");
    }

    /** In one line. */
    public String summary() {
        return "%d load jobs, %d statements (%d merges), %d MiB billed; %d reads of jobs, %d of tables, %d requests in all".formatted(
                number(Kind.LOAD), items.size() - number(Kind.LOAD), number(Kind.MERGE), mebibytes(), polls, tableReads, requests);
    }

    private long number(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }
}
