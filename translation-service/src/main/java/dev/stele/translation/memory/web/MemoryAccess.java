package dev.stele.translation.memory.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import org.springframework.http.HttpStatus;

/** Whose memory it is: those who translate into a locale read it, those who review the locale change it. */
final class MemoryAccess {

    private MemoryAccess() {}

    static boolean reads(Person person, String to) {
        return person.translates(to) || person.reviews(to);
    }

    static void mustRead(Person person, String to) {
        if (!reads(person, to)) {
            throw forbidden("This is not one of your locales.");
        }
    }

    static void mustReview(Person person, String to) {
        if (!person.reviews(to)) {
            throw forbidden("This needs the role reviewer:" + to + ".");
        }
    }

    private static Problem forbidden(String detail) {
        return new Problem(HttpStatus.FORBIDDEN, "forbidden", "Not yours to do", detail);
    }
}
