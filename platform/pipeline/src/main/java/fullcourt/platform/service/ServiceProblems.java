package fullcourt.platform.service;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Requests that a service cannot carry out, as problem documents (RFC 9457). */
@RestControllerAdvice
@Order(0) // before the advice that knows nothing but that a request failed
class ServiceProblems {
    private static final String RETRY_SECONDS = "10";

    @ExceptionHandler(InvalidDayException.class)
    ProblemDetail invalidDay(InvalidDayException invalid) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, invalid.getMessage());
    }

    @ExceptionHandler(PipelineBusyException.class)
    ResponseEntity<ProblemDetail> busy(PipelineBusyException busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(busy.getMessage())));
    }
}
