package dev.stele.identity.user;

import dev.stele.identity.IdentityProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sees to it at start that somebody can sign in: the demo users, or the first admin. */
@Component
class FirstUsers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstUsers.class);

    private static final Map<String, Set<String>> DEMO = new TreeMap<>(Map.of(
            "editor", Set.of("editor"),
            "chief", Set.of("chief", "editor"),
            "ru", Set.of("translator:ru"),
            "en", Set.of("translator:en"),
            "tg", Set.of("translator:tg"),
            "reviewer", Set.of("reviewer:ru", "reviewer:tg"),
            "admin", Set.of(User.ADMIN)));

    /** Those whom readers may know. */
    private static final Map<String, String> PUBLIC_NAMES =
            Map.of("ru", "Марина Белова", "en", "Helen Marsh", "tg", "Фарзона Раҳимӣ");

    private final Users users;
    private final PasswordEncoder passwords;
    private final IdentityProperties properties;
    private final Clock clock;
    private volatile boolean running;

    FirstUsers(Users users, PasswordEncoder passwords, IdentityProperties properties, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void start() {
        Instant now = clock.instant();
        users.update(
                properties.demo()
                        ? this::withDemo
                        : directory -> directory.withoutDemo(now, properties.lastExpiry(now)));
        String adminPassword = properties.adminPassword();
        if (users.directory().byName().isEmpty() && adminPassword != null) {
            users.update(directory -> directory.add(user(User.ADMIN, Set.of(User.ADMIN), adminPassword, false)));
        }
        if (users.directory().byName().isEmpty()) {
            log.warn("There is no user: set STELE_IDENTITY_ADMINPASSWORD once to create the user admin");
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 1;
    }

    private Directory withDemo(Directory directory) {
        for (var demo : DEMO.entrySet()) {
            String name = demo.getKey();
            if (directory.find(name).isEmpty() && !directory.isRetired(name)) {
                directory = directory.add(user(name, demo.getValue(), name, true));
            }
        }
        return directory;
    }

    private User user(String name, Set<String> roles, String password, boolean demo) {
        return new User(name, encoded(password), roles, false, demo, demo ? PUBLIC_NAMES.get(name) : null);
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }
}
