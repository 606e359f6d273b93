package fullcourt.platform.documents;

/**
 * One document on its way to rows.
 * @param maximumRejectedShare rejected rows ÷ all rows of the table, in [0, 1]; above it the document is refused
 */
record DocumentReading(DocumentMapping mapping, SourceFile file, ReadingLimits limits, double maximumRejectedShare, Deadline deadline) {

    /** @throws DocumentRefusedException if there are more than a document may have */
    void requireRows(long rows) {
        if (rows > limits.rows())
            throw new DocumentRefusedException(
                    "The document has more than %,d rows, which is what this process has memory for. Split it and upload the parts, or give Java more memory (-Xmx)."
                            .formatted(limits.rows()));
    }

    boolean isRefusal(long rejected, long all) {
        return rejected > maximumRejectedShare * all;
    }
}
