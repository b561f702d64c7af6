package dev.stele.publisher.article;

import dev.stele.publisher.article.Orders.Order;
import dev.stele.publisher.article.Showing.Mark;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps dossiers small: texts that can never be shown any more are forgotten. */
final class Shelf {

    /** As many of the newest revisions are kept, beside those that an order stands for. */
    static final int REVISIONS = 8;

    private Shelf() {}

    static Dossier cleared(Dossier dossier) {
        Library library = dossier.library();
        SortedMap<Integer, Revision> revisions = new TreeMap<>(library.revisions());
        revisions.keySet().retainAll(kept(dossier));
        SortedMap<String, SortedMap<Integer, Variant>> variants = new TreeMap<>();
        library.variants().forEach((locale, texts) -> {
            SortedMap<Integer, Variant> showable = new TreeMap<>(texts);
            Mark mark = dossier.showing().furthest().get(locale);
            showable.keySet().removeIf(n -> !revisions.containsKey(n) || (mark != null && n < mark.revision()));
            variants.put(locale, showable);
        });
        return dossier.with(library.keeping(revisions, variants));
    }

    /** Whether a revision that is not known is older than all that are kept. */
    static boolean outgrown(Library library, int revision) {
        return library.revisions().size() >= REVISIONS
                && revision < library.revisions().firstKey();
    }

    private static Set<Integer> kept(Dossier dossier) {
        SortedMap<Integer, Revision> all = dossier.library().revisions();
        Set<Integer> kept = new TreeSet<>();
        dossier.orders().standing().values().stream().map(Order::revision).forEach(kept::add);
        new TreeMap<>(all).descendingKeySet().stream().limit(REVISIONS).forEach(kept::add);
        return kept;
    }
}
