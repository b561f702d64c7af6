package dev.stele.chassis.web;

import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * What the server refuses before any filter, such as an address that cannot be decoded, as a problem document. Public because
 * the server creates it by name.
 */
public final class ServerRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusals.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int code = response.getStatus();
        if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
        String title = status.getReasonPhrase();
        try {
            ProblemWriter.write(
                    request.getRequest(),
                    response.getResponse(),
                    status,
                    ProblemAdvice.type(status),
                    title,
                    title + ".");
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("The client is gone", e);
        }
    }
}
