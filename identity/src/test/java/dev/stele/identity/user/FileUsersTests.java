package dev.stele.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.identity.TestSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUsersTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasChangedAcrossRestarts() {
        FileUsers users = started();
        users.update(directory -> directory.add(user("zarina", "translator:tg")).add(user("bahrom", "editor")));
        users.update(
                directory -> directory.change("zarina", NOW, NOW.plusSeconds(60), user -> user.withSuspended(true)));

        Directory kept = started().directory();

        assertThat(kept).isEqualTo(users.directory());
        assertThat(kept.require("zarina").suspended()).isTrue();
        assertThat(kept.require("bahrom").roles()).containsExactly("editor");
    }

    @Test
    void refusedChangeLeavesTheFileAlone() throws Exception {
        FileUsers users = started();
        users.update(directory -> directory.add(user("zarina")));
        byte[] before = Files.readAllBytes(folder.resolve("users.json"));

        assertThatThrownBy(() -> users.update(directory -> directory.add(user("zarina"))))
                .isInstanceOf(NameTaken.class);

        assertThat(folder.resolve("users.json")).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("users.json"));
        }
    }

    @Test
    void concurrentChangesAllArrive() {
        FileUsers users = started();
        IntStream.range(0, 40).parallel().forEach(i -> users.update(directory -> directory.add(user("user" + i))));
        assertThat(started().directory().users()).hasSize(40);
    }

    @Test
    void brokenFileStopsTheStart() throws Exception {
        Files.writeString(folder.resolve("users.json"), "{\"users\":[{]");
        assertThatThrownBy(this::started)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("users.json");
    }

    @Test
    void aFileFromBeforePublicNamesIsRead() throws Exception {
        Files.writeString(
                folder.resolve("users.json"),
                "{\"users\":[{\"name\":\"a\",\"passwordHash\":\"{noop}x\",\"roles\":[],\"suspended\":false,\"demo\":false}]}");
        assertThat(started().directory().require("a").publicName()).isNull();
    }

    @Test
    void anOlderFileIsGivenRevocationIdsThatStay() throws Exception {
        Files.writeString(
                folder.resolve("users.json"),
                "{\"users\":[{\"name\":\"a\",\"passwordHash\":\"{noop}x\",\"roles\":[],\"suspended\":false,\"demo\":false}]}");
        String given = started().directory().require("a").revocationId();
        assertThat(started().directory().require("a").revocationId()).isEqualTo(given);
    }

    @Test
    void revocationsSurviveARestartUntilTheLastTokenHasExpired() {
        FileUsers users = started();
        users.update(directory -> directory.add(user("zarina")).add(user("bahrom")));
        String first = users.directory().require("zarina").revocationId();
        users.update(directory -> directory.change("zarina", NOW, NOW.plusSeconds(60), User::withNewRevocationId));
        assertThat(started().directory().revocations()).containsExactly(new Revocation(first, NOW.plusSeconds(60)));

        Instant later = NOW.plusSeconds(61);
        String second = users.directory().require("bahrom").revocationId();
        users.update(directory -> directory.change("bahrom", later, later.plusSeconds(60), User::withNewRevocationId));
        assertThat(started().directory().revocations())
                .extracting(Revocation::id)
                .containsExactly(second);
    }

    private FileUsers started() {
        FileUsers users = new FileUsers(TestSettings.in(folder, false, null));
        users.start();
        return users;
    }

    private static User user(String name, String... roles) {
        return new User(name, "{noop}secret", Set.of(roles), false, false);
    }
}
