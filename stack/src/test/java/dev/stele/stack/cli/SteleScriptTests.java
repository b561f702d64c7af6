package dev.stele.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, with a Java that only says how it was started. */
class SteleScriptTests {

    @TempDir
    private Path home;

    @Test
    void whatUpWritesIsForItsOwnerAlone() throws IOException, InterruptedException {
        Path java = home.resolve("jdk/bin/java");
        write(java, "#!/bin/sh\numask > '" + home.resolve("umask") + "'\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        write(home.resolve(".mvn/find-jdk.sh"), "stele_find_jdk() { JAVA_HOME='" + home.resolve("jdk") + "'; }\n");
        write(home.resolve("pom.xml"), "");
        write(home.resolve("stack/pom.xml"), "");
        write(home.resolve("stack/src/main/nothing"), "");
        write(home.resolve("stack/target/stack-1.jar"), "");
        Path script = home.resolve("stele");
        Files.copy(Path.of("..", "stele"), script);
        write(home.resolve("stack/target/stele.stamp"), ""); // younger than the sources: nothing to build

        var up = new ProcessBuilder("sh", "-c", "umask 022; sh '" + script + "' up")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(up.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(up.waitFor()).isZero();
        assertThat(Files.readString(home.resolve("umask")).strip()).isEqualTo("0077");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
