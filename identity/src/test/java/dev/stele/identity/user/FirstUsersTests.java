package dev.stele.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.IdentityProperties;
import dev.stele.identity.TestSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class FirstUsersTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void demoHasSixUsersWhosePasswordIsTheirName() {
        Directory demo = started(true, null).directory();
        assertThat(demo.byName().keySet()).containsExactly("admin", "chief", "editor", "en", "reviewer", "ru", "tg");
        assertThat(demo.require("reviewer").roles()).containsExactly("reviewer:ru", "reviewer:tg");
        assertThat(new BCryptPasswordEncoder(4).matches("tg", demo.require("tg").passwordHash()))
                .isTrue();
    }

    @Test
    void demoUsersAreGoneWhenTheDemoIsOffUnlessTheyGotAPasswordOfTheirOwn() {
        started(true, null)
                .update(directory ->
                        directory.change("chief", NOW, NOW.plusSeconds(60), user -> user.withPasswordHash("own")));
        assertThat(started(false, null).directory().byName().keySet()).containsExactly("chief");
    }

    @Test
    void demoLeavesChangedUsersAsTheyAre() {
        started(true, null)
                .update(directory ->
                        directory.change("ru", NOW, NOW.plusSeconds(60), user -> user.withRoles(Set.of())));
        assertThat(started(true, null).directory().require("ru").roles()).isEmpty();
    }

    @Test
    void firstAdminIsCreatedOnceAndOnlyIntoAnEmptyDirectory() {
        String hash = started(false, "a-password").directory().require("admin").passwordHash();
        assertThat(started(false, "another").directory().require("admin").passwordHash())
                .isEqualTo(hash);
        assertThat(started(false, null).directory().users()).hasSize(1);
    }

    private Users started(boolean demo, String adminPassword) {
        IdentityProperties properties = TestSettings.in(folder, demo, adminPassword);
        FileUsers users = new FileUsers(properties);
        users.start();
        new FirstUsers(users, new BCryptPasswordEncoder(4), properties, Clock.systemUTC()).start();
        return users;
    }
}
