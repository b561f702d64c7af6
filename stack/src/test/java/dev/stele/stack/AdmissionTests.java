package dev.stele.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stele.embedded.ChildCommand;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.data.ProcessId;
import dev.stele.stack.data.StackState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionTests {

    @TempDir
    private Path data;

    @Test
    void namesThePortThatIsTakenAndWhoNeedsIt() throws IOException {
        var options = StackOptions.onFreePorts(Path.of(""), data);
        int port = Part.BROKER.port(options.base());
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Admission.take(options, _ -> {}))
                    .withMessageContaining("port " + port + ", which kafka needs");
        }
        Admission.take(options, _ -> {}).close();
    }

    @Test
    void letsOneNewsroomOnAFolder() {
        var options = StackOptions.onFreePorts(Path.of(""), data);
        try (var first = Admission.take(options, _ -> {})) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Admission.take(options, _ -> {}))
                    .withMessageContaining("another newsroom runs on " + data);
        }
    }

    @Test
    void endsWhatAKilledNewsroomLeftAndNoProcessOfAnybodyElse() throws IOException {
        var options = StackOptions.onFreePorts(Path.of(""), data);
        var said = new ArrayList<String>();
        var stranger = new ProcessBuilder("sleep", "100").start();
        try (var child = ChildCommand.of(Mortal.class, List.of(), List.of("-Xmx32m"), data.resolve("child.log"))
                .start()) {
            leaveBehind(Map.of("website", ProcessId.of(child.pid()), "content", ProcessId.of(stranger.pid())));

            Admission.take(options, said::add).close();

            assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(stranger.isAlive()).isTrue();
            assertThat(said).contains("ending process " + child.pid() + ", which the newsroom before left behind");
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void makesTheFolderForItsOwnerAloneAndTakesRightsOfOthersAway() throws IOException {
        Path fresh = data.resolve("fresh");
        Admission.take(StackOptions.onFreePorts(Path.of(""), fresh), _ -> {}).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                .isEqualTo("rwx------");
        assertThat(Files.getPosixFilePermissions(fresh.resolve("stack.lock"))).isNotEmpty();

        Path drafts = Files.createDirectories(fresh.resolve("mongodb")).resolve("store.db");
        Files.writeString(drafts, "draft");
        Files.setPosixFilePermissions(drafts.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(drafts, PosixFilePermissions.fromString("rw-r--r--"));
        var said = new ArrayList<String>();
        Admission.take(StackOptions.onFreePorts(Path.of(""), fresh), said::add).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drafts)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drafts.getParent())))
                .isEqualTo("rwx------");
        assertThat(said).singleElement().asString().contains("readable by other accounts");
    }

    /** As if this process had been an earlier one, with the same number, that was killed. */
    private void leaveBehind(Map<String, ProcessId> children) {
        var killed = new ProcessId(ProcessHandle.current().pid(), 0);
        new DataFolder(data).state().write(new StackState(killed, 20_000, true, null, null, children));
    }
}
