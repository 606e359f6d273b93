package fullcourt.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;

/** What is no request at all – a broken address, a header without an end – is refused by the web server itself; its page would be HTML. */
public final class ProblemReportValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemReportValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.isCommitted() || !response.setErrorReported())
            return;
        Problem problem = Problem.of(response.getStatus());
        try {
            response.setStatus(problem.status().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(problem.document());
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("The caller did not wait for the refusal", gone);
        }
    }
}
