package dev.stele.chassis.web.connection;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * A connection that waits for its client.
 *
 * @param kind what it waits for
 * @param millis for how long
 * @param bytes of the body that have come
 */
record Wait(SocketWrapperBase<NioChannel> connection, Kind kind, long millis, long bytes) {

    /** In the order in which they are closed when room is needed. */
    enum Kind {
        /** For the rest of the head of a request. */
        HEAD,
        /** For a first or next request. */
        REQUEST,
        /** For what is left of a body after its request was answered. */
        REST,
        /** For the rest of a body. */
        BODY
    }

    boolean isOver(ConnectionLimits limits) {
        return switch (kind) {
            // The server has time limits for these itself.
            case REQUEST -> false;
            case HEAD -> millis > limits.headerTimeout().toMillis();
            case REST -> millis > limits.bodyTime(0).plus(limits.restTimeout()).toMillis();
            case BODY -> millis > limits.bodyTime(bytes).toMillis();
        };
    }
}
