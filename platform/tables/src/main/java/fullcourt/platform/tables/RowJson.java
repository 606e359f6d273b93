package fullcourt.platform.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows as they are staged: one JSON object and a line feed each, with the columns under their names and nulls omitted.
 * {@value #STAGE_ROW} counts the lines from 0; {@code processed_at} is set by the publish.
 */
public final class RowJson {
    /** A whole number beside the schema's own columns: the row's position in its staged object. */
    public static final String STAGE_ROW = "stage_row";
    private static final SerializableString STAGE_ROW_NAME = new SerializedString(STAGE_ROW);
    private static final JsonFactory FACTORY = JsonFactory.builder().rootValueSeparator("\n")
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final int BYTES_OF_A_COLUMN = 24;
    private static final int ROWS_OF_A_PART = 1000; // parts are written in parallel

    private RowJson() {}

    /** Newline-delimited JSON, which every engine loads. */
    public static StagedContent staged(Schema schema, List<Row> rows) {
        return new StagedContent("ndjson", lines(schema, rows));
    }

    /** The bytes of one staged object. All rows are of {@code schema}. */
    public static byte[] lines(Schema schema, List<Row> rows) {
        List<Column<?>> columns = schema.columns();
        SerializableString[] names = columns.stream().map(column -> new SerializedString(column.name())).toArray(SerializableString[]::new);
        return joined(IntStream.range(0, (rows.size() + ROWS_OF_A_PART - 1) / ROWS_OF_A_PART).parallel()
                .mapToObj(part -> part(rows, part * ROWS_OF_A_PART, columns, names)).toList());
    }

    private static FastByteArrayOutputStream part(List<Row> rows, int from, List<Column<?>> columns, SerializableString[] names) {
        int to = Math.min(rows.size(), from + ROWS_OF_A_PART);
        FastByteArrayOutputStream out = new FastByteArrayOutputStream((to - from) * columns.size() * BYTES_OF_A_COLUMN);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            for (int index = from; index < to; index++)
                writeRow(json, rows.get(index), index, columns, names);
            json.writeRaw('\n');
        }
        return out;
    }

    private static byte[] joined(List<FastByteArrayOutputStream> parts) {
        FastByteArrayOutputStream whole = new FastByteArrayOutputStream(
                Math.max(1, parts.stream().mapToInt(FastByteArrayOutputStream::size).sum()));
        try {
            for (FastByteArrayOutputStream part : parts)
                part.writeTo(whole);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory refuses nothing", impossible);
        }
        return whole.toByteArrayUnsafe();
    }

    private static void writeRow(JsonGenerator json, Row row, int index, List<Column<?>> columns, SerializableString[] names) {
        json.writeStartObject();
        json.writeName(STAGE_ROW_NAME).writeNumber(index);
        for (int position = 0; position < names.length; position++)
            writeColumn(json, names[position], columns.get(position), row.valueAt(position));
        json.writeEndObject();
    }

    @SuppressWarnings("unchecked") // a row holds only a T for a Column<T>
    private static <T> void writeColumn(JsonGenerator json, SerializableString name, Column<T> column, @Nullable Object value) {
        if (value == null || column == Table.PROCESSED_AT)
            return;
        json.writeName(name);
        switch (column.type().writer().apply((T) value)) {
            case String text -> json.writeString(wellFormed(text));
            case Long number -> json.writeNumber(number.longValue());
            case Double number -> json.writeNumber(number.doubleValue());
            case BigDecimal number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case Object other -> throw new IllegalStateException("%s writes a %s".formatted(column.name(), other.getClass()));
        }
    }

    /** Replaces lone surrogates, which an escape in a document may produce, by question marks: engines refuse a whole load for one. */
    private static String wellFormed(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index)))
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        return text;
    }
}
