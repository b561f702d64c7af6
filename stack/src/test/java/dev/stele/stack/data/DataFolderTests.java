package dev.stele.stack.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path root;

    @Test
    void belongsToOneAtATime() {
        try (var first = new DataFolder(root);
                var second = new DataFolder(root)) {
            assertThat(first.take()).isTrue();
            assertThat(second.take()).isFalse();
            first.close();
            assertThat(second.take()).isTrue();
        }
    }

    @Test
    void givesBackTheStateThatWasWritten() {
        var self = ProcessId.of(ProcessHandle.current().pid());
        var state = new StackState(self, 8080, true, "broker:9092", null, Map.of("website", self));
        var file = new DataFolder(root).state();
        file.write(state);
        assertThat(file.read()).contains(state);
        file.delete();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void makesASecretOnceAndForItsOwnerAlone() throws IOException {
        var secret = new DataFolder(root).consoleSecret();
        assertThat(secret.value()).hasSizeGreaterThan(40);
        assertThat(new DataFolder(root).consoleSecret()).isEqualTo(secret);
        assertThat(new DataFolder(root.resolve("other")).consoleSecret()).isNotEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(root.resolve("newsroom/client-secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(secret).hasToString("Secret[*]");
    }

    @Test
    void tightensAFolderThatIsReachedByALink() throws IOException {
        Path folder = Files.createDirectory(root.resolve("real"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path link = Files.createSymbolicLink(root.resolve("link"), folder);

        assertThat(new DataFolder(link).tighten()).isEqualTo(1);
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void leavesTheFoldersAboveItTheRightsThatAreUsual() throws IOException {
        Path above = root.resolve("above");
        try (var data = new DataFolder(above.resolve("data"))) {
            assertThat(data.take()).isTrue();
        }
        assertThat(Files.getPosixFilePermissions(above)).isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Files.getPosixFilePermissions(above.resolve("data")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void takesAnUnreadableStateForNone() throws IOException {
        Files.writeString(root.resolve("stack.json"), "{ \"base\": ");
        assertThat(new DataFolder(root).state().read()).isEmpty();
    }

    @Test
    void knowsAProcessFromALaterOneWithItsNumber() {
        var self = ProcessId.of(ProcessHandle.current().pid());
        assertThat(self.running()).isPresent();
        assertThat(new ProcessId(self.pid(), self.startedMillis() - 60_000).running())
                .isEmpty();
    }

    @Test
    void decidesAboutTheDemoOnce() {
        var demo = new DataFolder(root).demo();
        demo.decide(true);
        demo.decide(false);
        assertThat(demo.isDue()).isTrue();
        demo.done();
        assertThat(demo.isDue()).isFalse();
        assertThat(demo.isLoaded()).isTrue();
    }

    @Test
    void anEmptyNewsroomStaysWithoutTheDemo() {
        var demo = new DataFolder(root).demo();
        demo.decide(false);
        demo.decide(true);
        assertThat(demo.isDue()).isFalse();
    }
}
