package fullcourt.platform.wiring;

import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.pipeline.InvalidDayException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of all services as problem documents (RFC 9457). */
@RestControllerAdvice
class ProblemAnswers {

    @ExceptionHandler(InvalidDayException.class)
    ProblemDetail invalidDay(InvalidDayException invalid) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, invalid.getMessage());
    }

    @ExceptionHandler({WarehouseUnavailableException.class, ObjectStoreUnavailableException.class})
    ProblemDetail unavailable(RuntimeException unavailable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, unavailable.getMessage());
    }
}
