package fullcourt.platform.warehouse.duckdb;

import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.QuestionRefusedException;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@link AdHocSql} on the embedded database: judged by its own parser, run in a read-only transaction, stopped by the clock. */
public final class DuckDbAdHocSql implements AdHocSql {
    private final DuckDbInstance instance;
    private final JsonMapper json = JsonMapper.builder().build();

    public DuckDbAdHocSql(DuckDbInstance instance) {
        this.instance = instance;
    }

    @Override
    public Answer ask(String sql, int mostRows, Duration longest) {
        try (Session session = instance.session("answer a typed question")) {
            TypedQuestion question = limited(session, read(session, sql), mostRows + 1);
            session.beginReadOnly();
            return session.queryWithin(question.sql(), longest, result -> answer(result, mostRows));
        } catch (StatementRefusedException refused) {
            String engine = String.valueOf(refused.getCause() == null ? refused.getMessage() : refused.getCause().getMessage());
            throw new QuestionRefusedException(engine.contains("INTERRUPT")
                    ? "Stopped after %d s. Ask for less: narrow the dates, or aggregate.".formatted(longest.toSeconds())
                    : "Not answered: %s"
                            .formatted(engine.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(engine)));
        }
    }

    private TypedQuestion read(Session session, String sql) {
        String parsed = session.query("SELECT CAST(json_serialize_sql(CAST(? AS VARCHAR)) AS VARCHAR)", row -> row.getString(1), sql)
                .getFirst();
        return TypedQuestion.read(sql, json.readTree(parsed));
    }

    /** The driver keeps a whole result in memory, so a question that sets no limit gets one, unless its text does not allow it. */
    private TypedQuestion limited(Session session, TypedQuestion question, int limit) {
        if (question.isLimited())
            return question;
        try {
            return read(session, question.sql().strip().replaceFirst(";+$", "") + "\nLIMIT " + limit);
        } catch (QuestionRefusedException _) {
            return question; // DESCRIBE, or a comment behind the semicolon
        }
    }

    private static Answer answer(ResultSet result, int mostRows) throws SQLException {
        ResultSetMetaData shape = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            columns.add(shape.getColumnName(i));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (rows.size() < mostRows && result.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(plain(result.getObject(i)));
            }
            rows.add(row);
        }
        return new Answer(columns, rows, rows.size() == mostRows && result.next());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            case OffsetDateTime time -> time.toInstant().toString();
            default -> value.toString();
        };
    }
}
