package dev.stele.website.site;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Ids of articles that were told to have changed and were not looked at since. */
final class Changes {

    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    void add(String articleId) {
        ids.add(articleId);
    }

    boolean contains(String articleId) {
        return ids.contains(articleId);
    }

    /** To be taken before the store is read: what is told from here on is looked at the next time. */
    List<String> take() {
        List<String> taken = List.copyOf(ids);
        taken.forEach(ids::remove);
        return taken;
    }
}
