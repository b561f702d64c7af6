package dev.stele.newsroom.page;

import dev.stele.newsroom.signin.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A part of the console, shown to whoever works in it. */
public enum Tab {
    BOARD("board", Person::edits, "/board", "/articles", "/pictures"),
    DESK("desk", Person::translates, "/desk"),
    REVIEW("review", Person::reviews, "/review"),
    FRONT("front", Person::publishes, "/front"),
    SITE("site", Person::publishes, "/site"),
    ADMIN("admin", Person::administers, "/admin");

    private final String label;
    private final Predicate<Person> users;
    private final List<String> paths;

    Tab(String label, Predicate<Person> users, String... paths) {
        this.label = label;
        this.users = users;
        this.paths = List.of(paths);
    }

    /** Where it begins. */
    public String path() {
        return paths.getFirst();
    }

    /** The key of its name among the words. */
    public String word() {
        return "tab." + label;
    }

    public static List<Tab> of(Person person) {
        return Arrays.stream(values()).filter(tab -> tab.users.test(person)).toList();
    }

    static Optional<Tab> at(String path) {
        return Arrays.stream(values())
                .filter(tab -> tab.paths.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/")))
                .findFirst();
    }
}
