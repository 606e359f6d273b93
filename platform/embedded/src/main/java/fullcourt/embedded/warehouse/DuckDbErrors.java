package fullcourt.embedded.warehouse;

import fullcourt.platform.failure.Shortage;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import fullcourt.platform.warehouse.WriteRaceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Classifies DuckDB's errors by their messages: the driver gives neither SQL state nor code. The kind at the message's beginning decides; what
 * follows it may hold values of rows, so it is read only where the kind is ambiguous.
 */
final class DuckDbErrors {
    private static final String SEPARATOR = " Error: ";
    private static final Set<String> FATAL = Set.of("FATAL", "INTERNAL");
    private static final Set<String> ABOUT_DATA = Set.of("Conversion", "Out of Range", "Invalid Input", "Constraint", "Mismatch Type",
            "Object Size");
    /** Kinds that DuckDB uses for errors of the operating system. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("IO", "TransactionContext", "FATAL", "Permission", "Invalid", "");

    private DuckDbErrors() {}

    /** The port's exception for a failed statement. */
    static RuntimeException meaningOf(String purpose, SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        String kind = kindOf(message);
        if (message.contains("PRIMARY KEY or UNIQUE constraint") || message.contains("violates primary key constraint"))
            return new AlreadyPublishedException(failure);
        if (kind.equals("TransactionContext") && message.contains("onflict"))
            return new WriteRaceException(purpose, failure);
        Optional<Shortage> shortage = shortage(kind, message);
        if (shortage.isPresent())
            return new WarehouseShortageException(purpose, shortage.get(), failure);
        return isUnavailable(kind, message)
                ? new WarehouseUnavailableException(purpose, failure)
                : new StatementRefusedException(purpose, failure);
    }

    private static String kindOf(String message) {
        int end = message.indexOf(SEPARATOR);
        return end < 0 || message.lastIndexOf('\n', end) >= 0 ? "" : message.substring(0, end);
    }

    private static Optional<Shortage> shortage(String kind, String message) {
        if (kind.equals("Out of Memory"))
            return Optional.of(Shortage.MEMORY);
        if (!OF_THE_SYSTEM.contains(kind))
            return Optional.empty();
        if (isIn(message, "failed to allocate", "could not allocate", "bad allocation", "bad_alloc", "Cannot allocate memory"))
            return Optional.of(Shortage.MEMORY);
        if (isIn(message, "No space left on device", "Disk quota exceeded", "There is not enough space"))
            return Optional.of(Shortage.DISK);
        return isIn(message, "Permission denied", "Read-only file system", "Operation not permitted")
                ? Optional.of(Shortage.ACCESS)
                : Optional.empty();
    }

    private static boolean isIn(String message, String... words) {
        return Stream.of(words).anyMatch(message::contains);
    }

    /** Whether an object does not exist, which is no unreachable warehouse: it was published or removed, and the publish continues without it. */
    private static boolean isUnavailable(String kind, String message) {
        return switch (kind) {
            case "FATAL" -> true;
            case "IO" -> !message.contains("No files found that match");
            case "TransactionContext" -> message.contains("Failed to commit");
            case "" -> isIn(message, "Connection was closed", "Connection Error", "Invalid connection");
            case "Connection" -> true;
            default -> false;
        };
    }

    /** Whether the database can do nothing more until it is opened again. */
    static boolean isFatal(SQLException failure) {
        return FATAL.contains(kindOf(String.valueOf(failure.getMessage())));
    }

    /** Whether a statement was refused for the values that it met, and not for its text. */
    static boolean isAboutData(StatementRefusedException refused) {
        return refused.getCause() != null && ABOUT_DATA.contains(kindOf(String.valueOf(refused.getCause().getMessage())));
    }
}
