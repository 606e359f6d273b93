package fullcourt.platform.warehouse;

/** What a partition holds. @param hash fingerprint of its business columns, the same whatever order rows came in @param rows how many there are */
public record PartitionVersion(String hash, long rows) {
    public static final PartitionVersion EMPTY = new PartitionVersion("empty", 0);
}
