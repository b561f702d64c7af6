package dev.stele.identity.signin;

import org.springframework.security.authentication.LockedException;

/** The door is closed for a while to this name from this address. */
class TooManySignIns extends LockedException {

    TooManySignIns() {
        super("too many failed sign-ins");
    }
}
