package dev.stele.website.search.index;

import dev.stele.website.catalogue.ArticlesFollower;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The articles whose texts are to be read, in their order, each once. */
@Component
final class TextQueue implements ArticlesFollower {

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> takenDown = new LinkedHashSet<>();
    private volatile Runnable worker = () -> {};
    private boolean begun;

    /** @param wake is run whenever there may be something to take */
    void whenFilled(Runnable wake) {
        worker = wake;
    }

    @Override
    public void changed(Collection<String> ids) {
        add(ids);
        worker.run();
    }

    @Override
    public void takenDown(String mediaId) {
        synchronized (this) {
            takenDown.add(mediaId);
        }
        worker.run();
    }

    /** The pictures that were taken down since the last call. */
    synchronized Set<String> takeTakenDown() {
        Set<String> taken = Set.copyOf(takenDown);
        takenDown.clear();
        return taken;
    }

    private synchronized void add(Collection<String> ids) {
        waiting.addAll(ids);
        begun = true;
    }

    /** The next ones; they are no longer in the queue. */
    synchronized List<String> take(int most) {
        List<String> taken = new ArrayList<>();
        Iterator<String> next = waiting.iterator();
        while (next.hasNext() && taken.size() < most) {
            taken.add(next.next());
            next.remove();
        }
        return taken;
    }

    /** Whether all that was ever told has been taken, and something was told. */
    synchronized boolean isDone() {
        return begun && waiting.isEmpty();
    }
}
