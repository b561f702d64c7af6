package dev.stele.publisher.article.persistence;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Writes that wait for the store together; one of them in the thread of the caller, which is often the only one. */
final class AtOnce {

    private static final Executor BESIDE =
            write -> Thread.ofVirtual().name("site-write").start(write);

    private AtOnce() {}

    /** Returns when all are done; fails as one of them failed. */
    static void all(List<Runnable> writes) {
        if (writes.isEmpty()) {
            return;
        }
        CompletableFuture<?>[] ends = new CompletableFuture<?>[writes.size()];
        for (int i = 1; i < ends.length; i++) {
            ends[i] = CompletableFuture.runAsync(writes.get(i), BESIDE);
        }
        ends[0] = CompletableFuture.runAsync(writes.getFirst(), Runnable::run);
        try {
            CompletableFuture.allOf(ends).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
