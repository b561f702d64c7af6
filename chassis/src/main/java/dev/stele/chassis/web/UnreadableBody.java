package dev.stele.chassis.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that Jackson refused, and where. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge large) {
                return new Problem(
                        HttpStatus.CONTENT_TOO_LARGE, "too-large", "The request is too large", large.getMessage());
            }
        }
        JacksonException refused = jackson(e);
        FieldError error = refused == null
                ? new FieldError("", "missing-body", "The request has no readable body.")
                : error(refused);
        return InvalidRequest.malformed(List.of(error));
    }

    private static @Nullable JacksonException jackson(Throwable e) {
        JacksonException found = null;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException j) {
                found = found == null || found.getPath().isEmpty() ? j : found;
            }
        }
        return found;
    }

    private static FieldError error(JacksonException e) {
        String pointer = pointer(e);
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                new FieldError(pointer, "unknown-field", "There is no field '" + unknown.getPropertyName() + "' here.");
            case DatabindException wrong -> new FieldError(pointer, "wrong-type", "This value does not fit here.");
            default -> new FieldError(pointer, "malformed-json", "The body is not JSON that this service takes.");
        };
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
