package dev.stele.identity.user;

import dev.stele.identity.IdentityProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Admits and changes users on behalf of an admin, and writes down who did it. */
@Service
public class UserAdministration {

    private final Users users;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final IdentityProperties properties;
    private final Clock clock;

    UserAdministration(
            Users users,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            AuditLog audit,
            IdentityProperties properties,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.events = events;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    public Directory directory() {
        return users.directory();
    }

    public User admit(Admission admission, String admin) {
        User user = new User(
                admission.name(),
                encoded(admission.password()),
                Set.copyOf(admission.roles()),
                false,
                false,
                admission.publicName());
        users.update(directory -> directory.add(user));
        audit.record("user-admitted", admin, user.name(), "roles=" + user.roles());
        return user;
    }

    public User change(String name, Change change, String admin) {
        String hash = change.password() == null ? null : encoded(change.password());
        Instant now = clock.instant();
        User changed = users.update(directory ->
                        directory.change(name, now, properties.lastExpiry(now), user -> change.applyTo(user, hash)))
                .require(name);
        audit.record("user-changed", admin, name, change.summary());
        events.publishEvent(new UserChanged(name, changed.revocationId()));
        return changed;
    }

    /**
     * Removes a person: name, password, roles and public name. Sessions and tokens end. What the person did in the services
     * stays under the user name, which nobody else gets.
     */
    public void remove(String name, String admin) {
        Instant now = clock.instant();
        users.update(directory -> directory.remove(name, now, properties.lastExpiry(now)));
        audit.record("user-removed", admin, "a removed person", "");
        events.publishEvent(new UserChanged(name, UUID.randomUUID().toString()));
    }

    /** Ends all sessions, codes and tokens of a person, who can sign in again. Does nothing when there is no such person. */
    public void endSessions(String name, String reason) {
        Instant now = clock.instant();
        users.update(directory -> directory.find(name).isEmpty()
                        ? directory
                        : directory.change(name, now, properties.lastExpiry(now), User::withNewRevocationId))
                .find(name)
                .ifPresent(user -> {
                    audit.record("sessions-ended", name, name, "reason=" + reason);
                    events.publishEvent(new UserChanged(name, user.revocationId()));
                });
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }
}
