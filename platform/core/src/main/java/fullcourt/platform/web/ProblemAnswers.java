package fullcourt.platform.web;

import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Failures of the warehouse and the store as problem documents (RFC 9457). */
@RestControllerAdvice
@Order(0) // before the advice that knows nothing but that a request failed
class ProblemAnswers {
    private static final String RETRY_SECONDS = "10";

    @ExceptionHandler({WarehouseUnavailableException.class, ObjectStoreUnavailableException.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException unavailable) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(unavailable.getMessage())));
    }

    /** A fault of ours, or a table that another service has still to make. What the engine says of it is for the log. */
    @ExceptionHandler(StatementRefusedException.class)
    ProblemDetail refused(StatementRefusedException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                "The warehouse refused a statement. The log says why, under reference %s."
                        .formatted(Failures.logged("A statement", refused)));
    }
}
