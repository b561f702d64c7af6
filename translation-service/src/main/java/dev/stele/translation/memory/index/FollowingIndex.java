package dev.stele.translation.memory.index;

import dev.stele.translation.memory.MemoryFeed;
import dev.stele.translation.memory.MemoryIndex;
import dev.stele.translation.memory.MemoryListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of one instance. One thread of its own fills it from the store and then keeps up with it: at once with what
 * this instance changes, at the next look-up with what others changed.
 */
public final class FollowingIndex implements MemoryIndex, MemoryListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingIndex.class);

    private final IndexSettings settings;
    private final EntryIndex index;
    private final Catching catching;
    private final ScheduledThreadPoolExecutor thread;
    private volatile @Nullable Future<?> running;

    public FollowingIndex(MemoryFeed feed, IndexSettings settings) {
        this.settings = settings;
        this.index = new EntryIndex(IndexFolder.create(settings.folder()));
        this.catching = new Catching(feed, index, settings);
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("memory-index").daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Begins to fill the index; this does not wait for it. */
    public void start() {
        long pause = settings.sweep().toMillis();
        thread.execute(this::fill);
        thread.scheduleWithFixedDelay(() -> guarded(catching::sweep), pause, pause, TimeUnit.MILLISECONDS);
    }

    private void fill() {
        if (!guarded(catching::fill)) {
            // The store may be away for a while; what was read already is read again over itself.
            thread.schedule(this::fill, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void changed(Set<String> keys, long version) {
        catching.changedHere(keys, version);
        submit();
    }

    @Override
    public void catchUp() {
        if (!catching.isFilled()) {
            return;
        }
        Future<?> task = catching.hasNews() || catching.isStale() ? submit() : running;
        if (task != null && !task.isDone()) {
            await(task);
        }
    }

    /** A catch-up that has not begun yet will see this change too. */
    private synchronized Future<?> submit() {
        Future<?> last = running;
        if (last == null || last.isDone() || !catching.isWaiting()) {
            if (thread.isShutdown()) {
                return CompletableFuture.completedFuture(null);
            }
            catching.willRun();
            last = thread.submit(() -> guarded(catching::run));
            running = last;
        }
        return last;
    }

    private void await(Future<?> task) {
        try {
            task.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("The index of the memory is behind");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean guarded(Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The index of the memory could not follow the store; it will try again: {}", e.toString());
            return false;
        }
    }

    @Override
    public List<Similar> similar(String from, String to, String source, int threshold, int most) {
        return index.similar(from, to, source, threshold, most);
    }

    @Override
    public Hits search(String words, String from, String to, int page, int size) {
        return index.find(Question.of(words, index.words()), from, to, page * size, size);
    }

    @Override
    public List<Mark> marks(String words, String text) {
        return Question.of(words, index.words()).marks(index.words().of(text));
    }

    @Override
    public Progress progress() {
        return catching.progress();
    }

    @Override
    public void close() throws InterruptedException {
        // An interrupt would close the files under the index.
        catching.stop();
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("The index of the memory is left on disk; the next start clears it away");
            return;
        }
        index.close();
    }
}
