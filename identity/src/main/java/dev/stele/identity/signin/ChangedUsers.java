package dev.stele.identity.signin;

import dev.stele.chassis.web.session.SignedInSessions;
import dev.stele.identity.user.User;
import dev.stele.identity.user.UserChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the sessions of a user whose revocation id has changed, at once. */
@Component
final class ChangedUsers {

    private final SignedInSessions sessions;

    ChangedUsers(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void end(UserChanged user) {
        sessions.endIf(session -> session.person().equals(user.name())
                && !user.revocationId().equals(session.claims().get(User.REVOCATION_CLAIM)));
    }
}
