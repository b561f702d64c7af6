package dev.stele.chassis.web;

import java.util.function.BooleanSupplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Whether the caller of the current thread's request has signed in; where nobody can sign in, never. */
final class SignedIn {

    private SignedIn() {}

    static BooleanSupplier check() {
        boolean secured = ClassUtils.isPresent(
                "org.springframework.security.core.context.SecurityContextHolder", SignedIn.class.getClassLoader());
        return secured ? Security::signedIn : () -> false;
    }

    /** A class of its own, because parts without security lack the types that it names. */
    private static final class Security {

        static boolean signedIn() {
            Authentication caller = SecurityContextHolder.getContext().getAuthentication();
            return caller != null && caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken);
        }
    }
}
