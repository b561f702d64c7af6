package dev.stele.chassis.web.connection;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * A connection that waits for its client.
 *
 * @param kind what it waits for
 * @param millis for how long; of a transfer, less the time that the bytes moved so far may take
 */
record Wait(SocketWrapperBase<NioChannel> connection, Kind kind, long millis) {

    enum Kind {
        /** For the rest of the head of a request. */
        HEAD,
        /** For a first or next request. */
        REQUEST,
        /** For more of a body, or for the client to take more of an answer. A thread waits too. */
        TRANSFER,
        /** The same, and the caller has signed in to send a large body. */
        SIGNED_IN_TRANSFER
    }

    boolean holdsThread() {
        return kind == Kind.TRANSFER || kind == Kind.SIGNED_IN_TRANSFER;
    }

    boolean isOver(ConnectionLimits limits) {
        return switch (kind) {
            // The server has time limits for these itself.
            case REQUEST -> false;
            case HEAD -> millis > limits.headerTimeout().toMillis();
            case TRANSFER -> millis > limits.transferGrace().toMillis();
            case SIGNED_IN_TRANSFER -> millis > limits.uploadPause().toMillis();
        };
    }
}
