package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceivedBodyTests {

    private static final int SMALL = 100_000;
    private static final int LARGE = (2 << 20) + 7;
    private static final Path DIRECTORY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void aSmallOneIsKeptInMemory() throws IOException {
        Semaphore memory = new Semaphore(10);
        byte[] sent = random(SMALL);
        try (ReceivedBody body = received(sent, memory, Path.of("nowhere"))) {
            assertThat(body.size()).isEqualTo(SMALL);
            assertThat(memory.availablePermits()).isEqualTo(3);
            assertThat(body.read()).hasBinaryContent(sent);
        }
        assertThat(memory.availablePermits()).isEqualTo(10);
    }

    @Test
    void aSmallOneIsOnDiskWhereMemoryIsShort() throws IOException {
        Semaphore memory = new Semaphore(2);
        byte[] sent = random(SMALL);
        try (ReceivedBody body = received(sent, memory, DIRECTORY)) {
            assertThat(body.size()).isEqualTo(SMALL);
            assertThat(memory.availablePermits()).isEqualTo(2);
            assertThat(body.read()).hasBinaryContent(sent);
        }
        assertThat(memory.availablePermits()).isEqualTo(2);
    }

    @Test
    void aLargeOneIsInAFileThatOthersCannotOpen() throws IOException {
        List<Path> before = files();
        byte[] sent = random(LARGE);
        try (ReceivedBody body = received(sent, new Semaphore(1000), DIRECTORY)) {
            await("no file with a name").until(() -> before.containsAll(files()));
            assertThat(body.size()).isEqualTo(LARGE);
            assertThat(body.read()).hasBinaryContent(sent);
        }
        await().until(() -> before.containsAll(files()));
    }

    private static ReceivedBody received(byte[] sent, Semaphore memory, Path directory) throws IOException {
        return ReceivedBody.of(new ByteArrayInputStream(sent), memory, directory);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(DIRECTORY)) {
            return found.filter(it -> it.getFileName().toString().startsWith("stele-body-"))
                    .toList();
        }
    }
}
