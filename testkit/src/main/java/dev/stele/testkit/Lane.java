package dev.stele.testkit;

import org.testcontainers.DockerClientFactory;

/** Where broker and store of the integration tests come from. */
enum Lane {
    /** Child processes and memory of this machine; always there. */
    EMBEDDED,
    /** The real images, where Docker is. */
    CONTAINERS,
    /** Servers named by {@code STELE_KAFKA} and {@code STELE_MONGODB}. */
    EXTERNAL;

    /** The lane that the build chose with the system property {@code stele.lane}. */
    static Lane chosen() {
        if (System.getProperty("stele.lane", "embedded").equals("containers")) {
            return CONTAINERS;
        }
        return System.getenv("STELE_KAFKA") != null && System.getenv("STELE_MONGODB") != null ? EXTERNAL : EMBEDDED;
    }

    boolean available() {
        return this != CONTAINERS || Docker.AVAILABLE;
    }

    private static final class Docker {
        private static final boolean AVAILABLE = DockerClientFactory.instance().isDockerAvailable();
    }
}
