package dev.stele.stack.signin;

/** The identity provider did not give a token. */
public final class SignInFailed extends RuntimeException {

    public SignInFailed(String message) {
        super(message);
    }
}
