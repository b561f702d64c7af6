package dev.stele.chassis.web.connection;

/** The connection of the request that the current thread serves. */
public final class CurrentConnection {

    static final ThreadLocal<GuardedProcessor> PROCESSOR = new ThreadLocal<>();

    private CurrentConnection() {}

    /** Lets the sender of a body pause for longer than strangers may, until the end of this request. */
    public static void allowPauses() {
        GuardedProcessor processor = PROCESSOR.get();
        if (processor != null) {
            processor.allowPauses();
        }
    }
}
