package dev.stele.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
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
                    .isThrownBy(() -> Admission.take(options))
                    .withMessageContaining("port " + port + ", which kafka needs");
        }
        Admission.take(options).close();
    }

    @Test
    void letsOneNewsroomOnAFolder() {
        var options = StackOptions.onFreePorts(Path.of(""), data);
        try (var first = Admission.take(options)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Admission.take(options))
                    .withMessageContaining("another newsroom runs on " + data);
        }
    }
}
