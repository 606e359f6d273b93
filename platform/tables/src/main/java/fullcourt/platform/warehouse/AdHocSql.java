package fullcourt.platform.warehouse;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that people type, in the engine's own dialect. Whatever they type, nothing is written and nothing outside the warehouse is read. */
public interface AdHocSql {

    /**
     * The answer to one question.
     * @param columns names as the question gives them; one that is used twice stands there twice
     * @param rows values as text, number, truth or null
     * @param isCut whether there were more rows than were asked for, or than an answer holds
     */
    record Answer(List<String> columns, List<List<@Nullable Object>> rows, boolean isCut) {}

    /**
     * @param mostRows further rows are left out
     * @throws QuestionRefusedException if it is not exactly one SELECT, calls a table function, names a file, does not compile, or takes more time or memory
     *         than a question may
     * @throws WarehouseUnavailableException if the warehouse cannot be reached
     */
    Answer ask(String sql, int mostRows, Duration longest);
}
