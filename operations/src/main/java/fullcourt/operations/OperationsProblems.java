package fullcourt.operations;

import fullcourt.operations.execution.OperationStoppedException;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.access.NotAllowedException;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of this service as problem documents (RFC 9457). */
@RestControllerAdvice
class OperationsProblems {

    @ExceptionHandler({UsageException.class, InvalidPathException.class, AdHocSqlRefusedException.class})
    ProblemDetail wrong(RuntimeException wrong) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }

    @ExceptionHandler(OperationStoppedException.class)
    ProblemDetail stopped(OperationStoppedException stopped) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(stopped.getMessage()));
    }

    @ExceptionHandler(NotAllowedException.class)
    ResponseEntity<ProblemDetail> notAllowed(NotAllowedException refused) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refused.status());
        if (refused.status() == HttpStatus.UNAUTHORIZED)
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.body(ProblemDetail.forStatusAndDetail(refused.status(), String.valueOf(refused.getMessage())));
    }
}
