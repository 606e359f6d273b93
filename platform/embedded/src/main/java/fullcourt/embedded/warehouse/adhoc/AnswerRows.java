package fullcourt.embedded.warehouse.adhoc;

import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Encoded rows of an answer, up to its limits. */
final class AnswerRows {
    private final AdHocLimits limits;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private int rows;

    AnswerRows(AdHocLimits limits) {
        this.limits = limits;
    }

    boolean hasRoom() {
        return rows < limits.mostRows() && bytes.size() < limits.mostBytes();
    }

    void add(ResultSet result, int columns) throws SQLException, IOException {
        for (int i = 1; i <= columns; i++)
            Wire.value(out, plain(result.getObject(i)));
        rows++;
    }

    void writeTo(DataOutputStream answer) throws IOException {
        answer.writeInt(rows);
        bytes.writeTo(answer);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Byte number -> number.longValue();
            case Short number -> number.longValue();
            case Integer number -> number.longValue();
            case Float number -> Double.valueOf(number.toString());
            case Long number -> number;
            case Double number -> number;
            case BigDecimal number -> number;
            case BigInteger number -> number;
            case Boolean truth -> truth;
            case OffsetDateTime time -> time.toInstant().toString();
            default -> text(value.toString());
        };
    }

    private static String text(String value) {
        if (value.length() > AdHocLimits.MAX_VALUE)
            throw new AdHocSqlRefusedException(
                    "Not answered: a value of the answer has %d characters, shown are up to %d. Ask for a part of it."
                            .formatted(value.length(), AdHocLimits.MAX_VALUE));
        return value;
    }
}
