package dev.stele.chassis.web.connection;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tells the guard which connection it serves, and for how long the client has kept the serving thread waiting. */
final class GuardedProcessor extends Http11Processor {

    private final ConnectionGuard guard;
    private volatile long transferredBefore;
    private volatile long blockedMillis;

    GuardedProcessor(GuardedProtocol protocol, Adapter adapter, ConnectionGuard guard) {
        super(protocol, adapter);
        this.guard = guard;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        transferredBefore = transferred(connection);
        blockedMillis = 0;
        guard.serving(connection, this);
        try {
            return super.service(connection);
        } finally {
            guard.served(connection);
        }
    }

    // Only the guard's thread adds; a request that begins meanwhile may be charged one interval of the request before.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void addBlocked(long millis) {
        blockedMillis += millis;
    }

    /** For how long the thread was seen waiting for the client, to read a body or to write an answer. */
    long blockedMillis() {
        return blockedMillis;
    }

    /** Bytes read and written for the request so far. */
    long transferredSince(SocketWrapperBase<?> connection) {
        return transferred(connection) - transferredBefore;
    }

    private static long transferred(SocketWrapperBase<?> connection) {
        return connection.getSocket() instanceof GuardedChannel channel ? channel.transferred() : 0;
    }
}
