package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.Schema;
import com.google.cloud.bigquery.StandardSQLTypeName;
import java.util.List;
import java.util.Optional;

/** The result of the plan job, which reads before anything is changed: lines of a word, a number and a text. */
record PlanRows(List<Line> lines) {

    static final Schema SCHEMA = Schema.of(Field.of("word", StandardSQLTypeName.STRING), Field.of("number", StandardSQLTypeName.INT64),
            Field.of("text", StandardSQLTypeName.STRING));

    record Line(String word, long number, String text) {}

    static PlanRows of(List<FieldValueList> rows) {
        return new PlanRows(
                rows.stream().map(row -> new Line(row.get(0).getStringValue(), row.get(1).isNull() ? 0 : row.get(1).getLongValue(),
                        row.get(2).isNull() ? "" : row.get(2).getStringValue())).toList());
    }

    /** 0 without such a line. */
    long number(String word) {
        return find(word).map(Line::number).orElse(0L);
    }

    /** The first such line that counted something. */
    Optional<Line> find(String word) {
        return lines.stream().filter(line -> line.word().equals(word) && line.number() != 0).findFirst();
    }

    List<String> texts(String word) {
        return lines.stream().filter(line -> line.word().equals(word)).map(Line::text).sorted().toList();
    }
}
