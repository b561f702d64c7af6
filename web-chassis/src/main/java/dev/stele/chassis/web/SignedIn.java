package dev.stele.chassis.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Who has signed in to send the current thread's request; where nobody can sign in, never anybody. */
final class SignedIn {

    private SignedIn() {}

    static Supplier<Optional<String>> person() {
        boolean secured = ClassUtils.isPresent(
                "org.springframework.security.core.context.SecurityContextHolder", SignedIn.class.getClassLoader());
        return secured ? Security::person : Optional::empty;
    }

    /** A class of its own, because parts without security lack the types that it names. */
    private static final class Security {

        static Optional<String> person() {
            Authentication caller = SecurityContextHolder.getContext().getAuthentication();
            return caller != null && caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken)
                    ? Optional.of(caller.getName())
                    : Optional.empty();
        }
    }
}
