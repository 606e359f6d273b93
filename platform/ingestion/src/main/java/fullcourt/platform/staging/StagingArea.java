package fullcourt.platform.staging;

import fullcourt.platform.files.RowStaging;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.StagedContent;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.StagedForm;
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
public final class StagingArea implements RowStaging {
    private static final int MAX_OBJECTS = 10_000; // what one load job takes
    private final ObjectStore bucket;
    private final PartitionScheme groups;
    private final StagedForm form;

    public StagingArea(ObjectStore bucket, PartitionScheme groups, StagedForm form) {
        this.bucket = bucket;
        this.groups = groups;
        this.form = form;
    }

    /**
     * Writes rows as one object for each season they belong to. Writing the same key again changes nothing.
     * @param key identifies the source of the rows: a hash of object, generation and parser version, or of a request
     * @return the objects that were not staged already
     */
    @Override
    public List<ObjectPath> write(Table table, String key, List<Row> rows) {
        List<ObjectPath> written = new ArrayList<>();
        byGroup(table, rows).forEach((group, some) -> {
            StagedContent content = form.of(table.schema(), some);
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

    /** The partition group that a partition is staged and published with. */
    public String groupOf(Partition partition) {
        return groups.of(partition);
    }

    public List<String> groupsWaiting(TableId table) {
        return bucket.list(table.toString(), MAX_OBJECTS).stream().map(object -> object.path().segments().get(1)).distinct().toList();
    }

    public List<ObjectPath> waiting(TableId table, String group, int limit) {
        return bucket.list(table + "/" + group, limit).stream().map(ObjectMetadata::path).toList();
    }

    /** Everything staged and unpublished, of all tables. */
    public List<ObjectMetadata> waiting() {
        return bucket.list("", MAX_OBJECTS);
    }

    public void remove(List<ObjectPath> published) {
        bucket.deleteAll(published);
    }
}
