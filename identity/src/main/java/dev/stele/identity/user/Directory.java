package dev.stele.identity.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All users at one moment; a change gives a new directory or says which rule it breaks.
 *
 * @param revocations of tokens that may not have expired yet, the oldest first
 * @param retired names of people who were removed, which nobody gets again
 */
public record Directory(SortedMap<String, User> byName, List<Revocation> revocations, List<RetiredName> retired) {

    public Directory {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
        revocations = List.copyOf(revocations);
        retired = List.copyOf(retired);
    }

    static Directory of(Collection<User> users) {
        return of(users, List.of(), List.of());
    }

    static Directory of(Collection<User> users, List<Revocation> revocations, List<RetiredName> retired) {
        SortedMap<String, User> byName = new TreeMap<>();
        users.forEach(user -> byName.put(user.name(), user));
        return new Directory(byName, revocations, retired);
    }

    public Optional<User> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public User require(String name) {
        return find(name).orElseThrow(() -> new UnknownUser(name));
    }

    public List<User> users() {
        return List.copyOf(byName.values());
    }

    Directory add(User user) {
        if (byName.containsKey(user.name()) || isRetired(user.name())) {
            throw new NameTaken(user.name());
        }
        return with(user);
    }

    /** Whether somebody of this name was removed. */
    boolean isRetired(String name) {
        return retired.stream().anyMatch(former -> former.is(name));
    }

    /** Removes a user with everything that is known of them; their tokens are revoked until the given time. */
    Directory remove(String name, Instant now, Instant until) {
        User former = require(name);
        List<User> others = users().stream().filter(user -> user != former).toList();
        if (former.administers() && others.stream().noneMatch(User::administers)) {
            throw new LastAdmin(name);
        }
        List<RetiredName> names = new ArrayList<>(retired);
        names.add(RetiredName.of(name));
        return of(others, revocations, names).revoking(List.of(former), now, until);
    }

    /** Changes one user; if that gives them a new revocation id, the old one is revoked until the given time. */
    Directory change(String name, Instant now, Instant until, UnaryOperator<User> change) {
        User before = require(name);
        User changed = change.apply(before);
        Directory after = with(changed);
        if (before.administers() && after.users().stream().noneMatch(User::administers)) {
            throw new LastAdmin(name);
        }
        return changed.revocationId().equals(before.revocationId())
                ? after
                : after.revoking(List.of(before), now, until);
    }

    Directory withoutDemo(Instant now, Instant until) {
        List<User> demo = users().stream().filter(User::demo).toList();
        return demo.isEmpty()
                ? this
                : of(users().stream().filter(user -> !user.demo()).toList(), revocations, retired)
                        .revoking(demo, now, until);
    }

    private Directory revoking(List<User> former, Instant now, Instant until) {
        List<Revocation> kept = new ArrayList<>(revocations);
        kept.removeIf(revocation -> revocation.until().isBefore(now));
        former.forEach(user -> kept.add(new Revocation(user.revocationId(), until)));
        return new Directory(byName, kept, retired);
    }

    private Directory with(User user) {
        SortedMap<String, User> changed = new TreeMap<>(byName);
        changed.put(user.name(), user);
        return new Directory(changed, revocations, retired);
    }
}
