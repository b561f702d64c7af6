package dev.stele.chassis.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
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
            case InvalidTypeIdException type -> type(pointer, type);
            case InvalidFormatException value
            when value.getTargetType().isEnum() ->
                new FieldError(pointer, "unknown-value", "One of " + constants(value.getTargetType()) + ".");
            case MismatchedInputException none
            when isMissing(none) -> new FieldError(pointer, "required", "This must be given" + kind(none) + ".");
            case DatabindException wrong -> new FieldError(pointer, "wrong-type", "This value does not fit here.");
            default -> new FieldError(pointer, "malformed-json", "The body is not JSON that this service takes.");
        };
    }

    /** Where one of several records is meant, a member tells which. */
    private static FieldError type(String pointer, InvalidTypeIdException e) {
        JsonSubTypes known = e.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
        String names = known == null
                ? ""
                : " One of "
                        + Arrays.stream(known.value())
                                .map(JsonSubTypes.Type::name)
                                .collect(Collectors.joining(", "))
                        + ".";
        return e.getTypeId() == null
                ? new FieldError(pointer + "/type", "required", "This must be given." + names)
                : new FieldError(
                        pointer + "/type", "unknown-value", "There is no '" + e.getTypeId() + "' here." + names);
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Jackson has no exception of its own for a number or a truth value that is missing or null. */
    private static boolean isMissing(MismatchedInputException e) {
        return e.getClass() == MismatchedInputException.class
                && e.getTargetType() != null
                && e.getTargetType().isPrimitive()
                && String.valueOf(e.getOriginalMessage()).contains("`null`");
    }

    private static String kind(MismatchedInputException e) {
        return e.getTargetType() == boolean.class ? ": true or false" : ": a number";
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
