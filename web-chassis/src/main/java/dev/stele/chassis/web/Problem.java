package dev.stele.chassis.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be met, as a problem document (RFC 9457) with a stable type. */
public class Problem extends ErrorResponseException {

    /** @param type last part of the stable type, such as {@code stale-article} */
    public Problem(HttpStatus status, String type, String title, String detail) {
        super(status, document(status, type, title, detail), null);
    }

    /** Adds a property of this problem type. */
    public Problem with(String property, Object value) {
        getBody().setProperty(property, value);
        return this;
    }

    /** The document alone, for what is thrown without it. */
    public static ProblemDetail document(HttpStatus status, String type, String title, String detail) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setType(URI.create("/problems/" + type));
        document.setTitle(title);
        return document;
    }
}
