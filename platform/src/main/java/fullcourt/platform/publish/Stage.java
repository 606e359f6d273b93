package fullcourt.platform.publish;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.StagedContent;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.TableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The staging area: rows on their way into a table, as immutable objects {@code <table>/<season>/<key>} with the extension of their form. An object exists exactly
 * as long as it is unpublished, so one listing gives everything to publish.
 */
public final class Stage {
    private static final int MOST_OBJECTS = 10_000; // the limit of one load job
    private final ObjectStore bucket;
    private final PartitionGroups groups;
    private final StagedForm form;

    public Stage(ObjectStore bucket, PartitionGroups groups, StagedForm form) {
        this.bucket = bucket;
        this.groups = groups;
        this.form = form;
    }

    /**
     * Writes rows as one object for each season they belong to. Writing the same key again changes nothing.
     * @param key identifies the source of the rows: a hash of object, generation and parser version, or of a request
     * @return the objects that were not staged already
     */
    public List<ObjectPath> write(Table table, String key, List<Row> rows) {
        List<ObjectPath> written = new ArrayList<>();
        byGroup(table, rows).forEach((group, some) -> {
            StagedContent content = form.of(table, some);
            ObjectPath path = ObjectPath.of("%s/%s/%s.%s".formatted(table.id(), group, key, content.extension()));
            if (bucket.create(path, content.bytes()) instanceof ObjectStore.Creation.Created)
                written.add(path);
        });
        return written;
    }

    private SortedMap<String, List<Row>> byGroup(Table table, List<Row> rows) {
        Map<Partition, String> known = new HashMap<>(); // a document has few days and many rows
        SortedMap<String, List<Row>> byGroup = new TreeMap<>();
        for (Row row : rows) {
            String group = known.computeIfAbsent(partitionOf(table, row), groups::of);
            byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
        }
        return byGroup;
    }

    private static Partition partitionOf(Table table, Row row) {
        return table.partitionColumn().map(column -> Partition.of(row.get(column))).orElse(Partition.ALL);
    }

    List<String> groupsWaiting(TableId table) {
        return bucket.list(table.toString(), MOST_OBJECTS).stream().map(object -> object.path().segments().get(1)).distinct().toList();
    }

    List<ObjectPath> waiting(TableId table, String group, int limit) {
        return bucket.list(table + "/" + group, limit).stream().map(ObjectMetadata::path).toList();
    }

    /** Everything staged and unpublished, of all tables. */
    public List<ObjectMetadata> waiting() {
        return bucket.list("", MOST_OBJECTS);
    }

    void remove(List<ObjectPath> published) {
        bucket.deleteAll(published);
    }
}
