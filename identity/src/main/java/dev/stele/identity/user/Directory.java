package dev.stele.identity.user;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All users at one moment; a change gives a new directory or says which rule it breaks. */
public record Directory(SortedMap<String, User> byName) {

    public Directory {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    static Directory of(Collection<User> users) {
        SortedMap<String, User> byName = new TreeMap<>();
        users.forEach(user -> byName.put(user.name(), user));
        return new Directory(byName);
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
        if (byName.containsKey(user.name())) {
            throw new NameTaken(user.name());
        }
        return with(user);
    }

    Directory change(String name, UnaryOperator<User> change) {
        User before = require(name);
        Directory after = with(change.apply(before));
        if (before.administers() && after.users().stream().noneMatch(User::administers)) {
            throw new LastAdmin(name);
        }
        return after;
    }

    Directory withoutDemo() {
        return of(users().stream().filter(user -> !user.demo()).toList());
    }

    private Directory with(User user) {
        SortedMap<String, User> changed = new TreeMap<>(byName);
        changed.put(user.name(), user);
        return new Directory(changed);
    }
}
