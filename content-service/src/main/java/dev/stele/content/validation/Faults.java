package dev.stele.content.validation;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a request, collected so that a client can put it right in one go. */
public final class Faults {
    private static final int MOST = 100;

    private final List<FieldError> errors = new ArrayList<>();
    private boolean malformed;

    /** Not a value that this field can ever have: the request is answered with 400. */
    public void malformed(String pointer, String code, String message) {
        malformed = true;
        add(pointer, code, message);
    }

    /** A value that is not acceptable here: the request is answered with 422, unless something else is malformed. */
    public void refuse(String pointer, String code, String message) {
        add(pointer, code, message);
    }

    private void add(String pointer, String code, String message) {
        if (errors.size() < MOST) errors.add(new FieldError(pointer, code, message));
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> list() {
        return List.copyOf(errors);
    }

    /** Ends the request when there is anything to say. */
    public void raise() {
        if (errors.isEmpty()) return;
        throw malformed ? InvalidRequest.malformed(errors) : InvalidRequest.unprocessable(errors);
    }
}
