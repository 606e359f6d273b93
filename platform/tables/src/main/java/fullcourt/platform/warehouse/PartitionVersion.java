package fullcourt.platform.warehouse;

/** Identifies the content of a partition. @param hash fingerprint of its business columns, independent of the rows' order @param rows their number */
public record PartitionVersion(String hash, long rows) {
    public static final PartitionVersion EMPTY = new PartitionVersion("empty", 0);
}
