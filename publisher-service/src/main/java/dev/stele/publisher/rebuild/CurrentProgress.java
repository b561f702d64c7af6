package dev.stele.publisher.rebuild;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** How far the rebuild is now, and those who wait for it to be further. */
final class CurrentProgress {

    private final Set<CompletableFuture<Progress>> waiting = ConcurrentHashMap.newKeySet();
    private Progress progress = Progress.NONE;

    synchronized Progress now() {
        return progress;
    }

    synchronized void become(UnaryOperator<Progress> change) {
        Progress next = change.apply(progress).after(progress);
        progress = next;
        // Whoever waits goes on by itself: the rebuild does not wait for its watchers.
        waiting.forEach(one -> one.completeAsync(() -> next));
    }

    /** The present progress, or the next one while the present one is of that version. */
    synchronized CompletableFuture<Progress> otherThan(long version) {
        if (progress.version() != version) {
            return CompletableFuture.completedFuture(progress);
        }
        CompletableFuture<Progress> next = new CompletableFuture<>();
        waiting.add(next);
        // Also when its patience ends before anything happens.
        next.whenComplete((_, _) -> waiting.remove(next));
        return next;
    }

    int watchers() {
        return waiting.size();
    }
}
