package dev.stele.embedded;

import de.bwaldvogel.mongo.MongoServer;
import dev.stele.embedded.store.DurableBackend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A MongoDB-compatible store on the loopback interface that has written each change to its journal before it answers.
 * It speaks the wire protocol of MongoDB 4.2 and knows neither transactions nor users.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    /** A connection is bound to a thread, and a thread waits for the journal: enough of them let waiting commands share a write. */
    private static final int THREADS = 16;

    private final MongoServer server;
    private final int port;

    private EmbeddedStore(DurableBackend backend, int port) {
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(LOOPBACK, port), 1, THREADS);
        this.port = server.getLocalAddress().getPort();
    }

    /** A store for tests, gone when closed, on a free port. */
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(DurableBackend.inMemory(), 0);
    }

    /** A store kept in a file; port 0 takes a free port. */
    public static EmbeddedStore open(Path file, int port) {
        return open(file, port, () -> {});
    }

    static EmbeddedStore open(Path file, int port, Runnable whenBroken) {
        return new EmbeddedStore(DurableBackend.in(file, whenBroken), port);
    }

    /** The command that runs a store in a process of its own, on a class path of the caller's. */
    public static ChildCommand command(String classPath, Path file, int port, List<String> jvmOptions, Path log) {
        return new ChildCommand(
                EmbeddedStoreMain.class.getName(),
                List.of(Integer.toString(port), file.toString()),
                classPath,
                ChildLogging.with(jvmOptions),
                Map.of(),
                log);
    }

    public int port() {
        return port;
    }

    public String uri(String database) {
        return "mongodb://" + LOOPBACK + ":" + port + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
