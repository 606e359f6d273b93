package fullcourt.platform.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers failures that no other advice handles, without any details. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UnknownFailures {

    /** The web server reads an address's parameters only when an endpoint asks for them. */
    @ExceptionHandler(InvalidParameterException.class)
    ProblemDetail unreadable(InvalidParameterException unreadable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                "The parameters of the address cannot be read. Escape them as a URL needs it.");
    }

    @ExceptionHandler(Throwable.class)
    ProblemDetail unknown(Throwable failure) {
        String reference = Failures.logged("A request", failure);
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                "The request failed here, not by what it says. The log says why, under reference %s.".formatted(reference));
    }
}
