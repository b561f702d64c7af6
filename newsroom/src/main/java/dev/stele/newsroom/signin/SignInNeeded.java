package dev.stele.newsroom.signin;

import org.springframework.security.core.AuthenticationException;

/** The provider gives no further token for this session: whoever it is has to sign in again. */
final class SignInNeeded extends AuthenticationException {

    SignInNeeded(String reason) {
        super(reason);
    }

    SignInNeeded(String reason, Throwable cause) {
        super(reason, cause);
    }
}
