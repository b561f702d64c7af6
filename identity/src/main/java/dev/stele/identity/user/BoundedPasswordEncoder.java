package dev.stele.identity.user;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Computes password hashes on a few threads of their own. A hash takes a tenth of a second of processor time on purpose:
 * computed by the threads of the requests, a few sign-ins a second would stop everything else. When too many wait already,
 * {@link TooManyPasswords} is thrown.
 */
public final class BoundedPasswordEncoder implements PasswordEncoder, AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(30);

    private final PasswordEncoder encoder;
    private final ThreadPoolExecutor threads;

    /**
     * @param threads that compute; fewer than there are processors, where there are several
     * @param waiting how many hashes may wait for a thread
     */
    public BoundedPasswordEncoder(PasswordEncoder encoder, int threads, int waiting) {
        this.encoder = encoder;
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("password-", 0).factory());
        this.threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        return compute(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return compute(() -> encoder.matches(password, encoded));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return encoder.upgradeEncoding(encoded);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> T compute(Callable<T> work) {
        Future<T> result = submit(work);
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new TooManyPasswords();
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException full) {
            throw new TooManyPasswords();
        }
    }
}
