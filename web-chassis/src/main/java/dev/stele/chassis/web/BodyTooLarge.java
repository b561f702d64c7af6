package dev.stele.chassis.web;

import java.io.IOException;

/** The body went on past the limit. */
final class BodyTooLarge extends IOException {

    BodyTooLarge(long limit) {
        super("At most " + limit + " bytes are taken.");
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
