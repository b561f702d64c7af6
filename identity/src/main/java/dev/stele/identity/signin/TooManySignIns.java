package dev.stele.identity.signin;

import org.springframework.security.authentication.LockedException;

/** The password was not looked at; the notice says why. */
class TooManySignIns extends LockedException {

    private final Notice notice;

    TooManySignIns(Notice notice) {
        super("too many sign-ins");
        this.notice = notice;
    }

    Notice notice() {
        return notice;
    }
}
