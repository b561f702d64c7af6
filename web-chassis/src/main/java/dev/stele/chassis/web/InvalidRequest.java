package dev.stele.chassis.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request with wrong fields: each is named by a JSON pointer. */
public class InvalidRequest extends Problem {

    private InvalidRequest(HttpStatus status, String type, String title, List<FieldError> errors) {
        super(status, type, title, errors.isEmpty() ? title : errors.getFirst().message());
        with("errors", errors);
    }

    /** 422: well formed, and still not acceptable. */
    public static InvalidRequest unprocessable(List<FieldError> errors) {
        return new InvalidRequest(
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid-content", "Some fields are not acceptable", errors);
    }

    /** 400: not a request of this interface. */
    public static InvalidRequest malformed(List<FieldError> errors) {
        return new InvalidRequest(HttpStatus.BAD_REQUEST, "malformed-request", "The request is malformed", errors);
    }
}
