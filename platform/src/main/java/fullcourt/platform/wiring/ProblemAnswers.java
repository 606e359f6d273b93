package fullcourt.platform.wiring;

import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.pipeline.InvalidDayException;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of all services as problem documents (RFC 9457). */
@RestControllerAdvice
class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String RETRY_SECONDS = "10";

    @ExceptionHandler(InvalidDayException.class)
    ProblemDetail invalidDay(InvalidDayException invalid) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, invalid.getMessage());
    }

    @ExceptionHandler({WarehouseUnavailableException.class, ObjectStoreUnavailableException.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException unavailable) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(unavailable.getMessage())));
    }

    /** A fault of ours, or a table that another service has still to make. */
    @ExceptionHandler(StatementRefusedException.class)
    ProblemDetail refused(StatementRefusedException refused) {
        LOG.error("A statement was refused", refused);
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, String.valueOf(refused.getMessage()));
    }
}
