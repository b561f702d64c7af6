package dev.stele.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Apache Kafka broker as a child process, with its data in a folder. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final List<String> JVM_OPTIONS = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final ChildProcess process;
    private final int port;

    private EmbeddedBroker(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The command that runs a broker on a class path of the caller's. */
    public static ChildCommand command(
            String classPath, Path folder, int port, int controllerPort, List<String> jvmOptions, Path log) {
        var arguments = List.of(folder.toString(), Integer.toString(port), Integer.toString(controllerPort));
        return new ChildCommand(
                BrokerMain.class.getName(), arguments, classPath, ChildLogging.with(jvmOptions), Map.of(), log);
    }

    /** Starts a broker and waits until it answers. */
    public static EmbeddedBroker start(Path folder, int port, int controllerPort) {
        String classPath = System.getProperty("java.class.path");
        var process = command(classPath, folder, port, controllerPort, JVM_OPTIONS, folder.resolve("broker.log"))
                .start();
        Ports.await(port, process, START_LIMIT);
        return new EmbeddedBroker(process, port);
    }

    /** A broker on free ports, in a new temporary folder. */
    public static EmbeddedBroker temporary() {
        try {
            var ports = Ports.free(2);
            return start(Files.createTempDirectory("stele-broker"), ports.getFirst(), ports.getLast());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Ends the broker at once, as kill -9 does. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
