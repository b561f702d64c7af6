package dev.stele.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running child: it can be asked to end, killed, and watched. */
public final class ChildProcess implements AutoCloseable {

    private static final Duration ORDERLY_END = Duration.ofSeconds(15);

    private final Process process;

    ChildProcess(Process process, BoundedLog log) {
        this.process = process;
        // reading a pipe holds its carrier, so virtual threads would in time starve all others
        Thread.ofPlatform().daemon().name("log-" + process.pid()).start(() -> log.drain(process.getInputStream()));
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitCode() {
        return process.exitValue();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Ends the child at once, as kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the child to end (SIGTERM) and kills it when it does not. */
    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(ORDERLY_END.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
