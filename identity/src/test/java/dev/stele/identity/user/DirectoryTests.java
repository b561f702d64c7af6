package dev.stele.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Directory directory = Directory.of(List.of(user("ann", "admin"), user("ben", "editor")));

    @Test
    void changeLeavesTheOldDirectoryAsItWas() {
        Directory changed = directory.change("ben", NOW, NOW.plusSeconds(60), user -> user.withSuspended(true));
        assertThat(changed.require("ben").active()).isFalse();
        assertThat(directory.require("ben").active()).isTrue();
    }

    @Test
    void lastActiveAdminMustRemain() {
        assertThatThrownBy(() -> directory.change("ann", NOW, NOW.plusSeconds(60), user -> user.withSuspended(true)))
                .isInstanceOf(LastAdmin.class);
        assertThatThrownBy(() ->
                        directory.change("ann", NOW, NOW.plusSeconds(60), user -> user.withRoles(Set.of("editor"))))
                .isInstanceOf(LastAdmin.class);
    }

    @Test
    void oneOfTwoAdminsMayGo() {
        Directory two = directory.add(user("cem", "admin"));
        assertThat(two.change("ann", NOW, NOW.plusSeconds(60), user -> user.withSuspended(true))
                        .require("ann")
                        .active())
                .isFalse();
    }

    @Test
    void suspendedAdminDoesNotCount() {
        Directory suspended = directory.add(user("cem", "admin").withSuspended(true));
        assertThatThrownBy(() -> suspended.change("ann", NOW, NOW.plusSeconds(60), user -> user.withRoles(Set.of())))
                .isInstanceOf(LastAdmin.class);
    }

    @Test
    void removedPersonLeavesNoNameAndNobodyGetsTheirs() {
        String former = directory.require("ben").revocationId();
        Directory left = directory.remove("ben", NOW, NOW.plusSeconds(60));

        assertThat(left.toString()).doesNotContain("ben");
        assertThat(left.revocations()).extracting(Revocation::id).containsExactly(former);
        assertThatThrownBy(() -> left.add(user("ben", "editor"))).isInstanceOf(NameTaken.class);
        assertThat(left.add(user("bens", "editor")).find("bens")).isPresent();
        assertThatThrownBy(() -> left.remove("ben", NOW, NOW)).isInstanceOf(UnknownUser.class);
        assertThatThrownBy(() -> left.remove("ann", NOW, NOW)).isInstanceOf(LastAdmin.class);
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatThrownBy(() -> directory.change("zoe", NOW, NOW.plusSeconds(60), user -> user))
                .isInstanceOf(UnknownUser.class);
    }

    private static User user(String name, String... roles) {
        return new User(name, "{noop}secret", Set.of(roles), false, false);
    }
}
