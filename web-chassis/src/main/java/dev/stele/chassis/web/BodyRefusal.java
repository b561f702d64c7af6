package dev.stele.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A body is not taken. Thrown from wherever it is first needed, and answered by {@link BodyLimit}. */
final class BodyRefusal extends RuntimeException {

    private static final int AGAIN_SECONDS_WITHOUT_SPACE = 30;

    private final HttpStatus status;
    private final String type;
    private final String title;
    private final String detail;
    private final long againSeconds;

    private BodyRefusal(HttpStatus status, String type, String title, String detail, long againSeconds) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.againSeconds = againSeconds;
    }

    static BodyRefusal tooMany(Duration waited) {
        return new BodyRefusal(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-files",
                "Too many large requests are being worked on",
                "Send it again after the time that Retry-After gives.",
                Math.max(1, waited.toSeconds()));
    }

    static BodyRefusal tooLarge(BodyTooLarge e) {
        return new BodyRefusal(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The request is too large",
                String.valueOf(e.getMessage()),
                0);
    }

    static BodyRefusal brokenOff() {
        return new BodyRefusal(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The request is malformed",
                "Its body cannot be read to the end.",
                0);
    }

    static BodyRefusal withoutSpace() {
        return new BodyRefusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-space",
                "There is no space for the request",
                "Nothing was stored. Send it again after the time that Retry-After gives.",
                AGAIN_SECONDS_WITHOUT_SPACE);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (againSeconds > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(againSeconds));
        }
        ProblemWriter.refuse(request, response, status, type, title, detail);
    }
}
