package fullcourt.platform.warehouse;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The port for ad-hoc SELECTs in the engine's own dialect. No statement can write, or read anything outside the warehouse. */
public interface AdHocSql {

    /**
     * The answer to one statement.
     * @param columns names as the statement gives them; a name used twice occurs twice, or the engine numbers it
     * @param rows values as text, number, boolean or null
     * @param isCut whether there were more rows than requested, or than an answer holds
     */
    record Answer(List<String> columns, List<List<@Nullable Object>> rows, boolean isCut) {}

    /**
     * @param mostRows maximum number of rows in the answer; further ones are cut
     * @param longest time that the statement may run, without the wait for its turn
     * @throws AdHocSqlRefusedException if it is not exactly one SELECT, names a file, calls a table function that can read outside the warehouse, does not
     *         compile or run, takes more time or memory than an ad-hoc statement may, or too many others run; the message is one sentence
     * @throws WarehouseUnavailableException if the warehouse cannot be reached
     */
    Answer ask(String sql, int mostRows, Duration longest);
}
