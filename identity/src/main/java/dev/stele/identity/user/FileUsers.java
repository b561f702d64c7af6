package dev.stele.identity.user;

import dev.stele.identity.IdentityProperties;
import dev.stele.identity.storage.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the users in one JSON file, read at start and replaced as a whole with each change. */
@Component
class FileUsers implements Users, SmartLifecycle {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private volatile Directory directory = Directory.of(List.of());
    private volatile boolean running;

    FileUsers(IdentityProperties properties) {
        this.file = properties.dir().resolve("users.json");
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public synchronized Directory update(UnaryOperator<Directory> change) {
        Directory changed = change.apply(directory);
        if (!changed.equals(directory)) {
            write(changed);
            directory = changed;
        }
        return changed;
    }

    @Override
    public void start() {
        directory = read();
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

    // Before the first users are created, and before the web server starts.
    @Override
    public int getPhase() {
        return 0;
    }

    private Directory read() {
        try {
            if (!Files.exists(file)) {
                return Directory.of(List.of());
            }
            byte[] stored = Files.readAllBytes(file);
            Directory users = MAPPER.readValue(stored, UserFile.class).directory();
            // What an older file lacks is given once, and must be the same after the next start.
            if (!Arrays.equals(stored, bytes(users))) {
                write(users);
            }
            return users;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " is not a file of users: " + e.getOriginalMessage(), e);
        }
    }

    private void write(Directory changed) {
        try {
            PrivateFiles.replace(file, bytes(changed));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static byte[] bytes(Directory users) {
        return MAPPER.writeValueAsBytes(new UserFile(users.users(), users.revocations(), users.retired()));
    }

    /** The file as it stands on disk. */
    record UserFile(
            List<User> users,
            @Nullable List<Revocation> revocations,
            @Nullable List<RetiredName> retired) {

        Directory directory() {
            return Directory.of(
                    users, revocations == null ? List.of() : revocations, retired == null ? List.of() : retired);
        }
    }
}
