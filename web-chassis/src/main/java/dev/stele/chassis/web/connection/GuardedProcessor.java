package dev.stele.chassis.web.connection;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tells the guard which connection it serves, and for how long the client has kept the serving thread waiting. */
final class GuardedProcessor extends Http11Processor {

    private static final long NOBODY = Long.MIN_VALUE;

    private final ConnectionGuard guard;
    private volatile long transferredBefore;
    private volatile long blockedMillis;

    /** The start of the request whose sender may pause; those after it on the connection may be of somebody else. */
    private volatile long patientWith = NOBODY;

    GuardedProcessor(GuardedProtocol protocol, Adapter adapter, ConnectionGuard guard) {
        super(protocol, adapter);
        this.guard = guard;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        transferredBefore = transferred(connection);
        blockedMillis = 0;
        patientWith = NOBODY;
        guard.serving(connection, this);
        CurrentConnection.PROCESSOR.set(this);
        try {
            return super.service(connection);
        } finally {
            CurrentConnection.PROCESSOR.remove();
            guard.served(connection);
        }
    }

    /** The server itself counts from byte to byte. */
    void allowPauses() {
        patientWith = getRequest().getStartTimeNanos();
        socketWrapper.setReadTimeout(guard.uploadPauseMillis());
    }

    boolean allowsPauses() {
        return patientWith == getRequest().getStartTimeNanos();
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
