package dev.stele.contracts;

import dev.stele.contracts.FrontSlot.Automatic;
import dev.stele.contracts.FrontSlot.Gap;
import dev.stele.contracts.FrontSlot.Pinned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@link FrontSlot}s mean: which articles stand on a front in one language, and in which order. The website shows a
 * front by it and the desk previews one by it; no story appears twice.
 *
 * @param <A> an article that is live in at least one language
 */
public final class FrontRule<A> {

    /** What a front shows that nobody has curated, or whose slots all come to nothing in a language. */
    public static final List<FrontSlot> UNCURATED = List.of(new Automatic(null, 24, Gap.SKIP));

    /** The articles that are live. */
    public interface Newsstand<A> {

        /** Those of these that are live, by id. */
        Map<String, A> find(Collection<String> ids);

        /** News only, newest first; null does not restrict. A section is that of the article in the named language. */
        List<A> newest(@Nullable String section, @Nullable String locale, int limit);

        String id(A article);

        String sourceLocale(A article);

        /** The languages in which it is live, in the order of their tags. */
        List<String> locales(A article);
    }

    /**
     * An article in its place.
     *
     * @param slot that it fills, from 0
     * @param locale in which it is shown; another than asked for where it is labelled
     */
    public record Place<A>(int slot, A article, String locale) {}

    /** @param curated false when {@link #UNCURATED} took the place of slots that came to nothing */
    public record Resolved<A>(boolean curated, List<Place<A>> places) {}

    private final Newsstand<A> stand;
    private final String locale;
    private final String defaultLocale;

    public FrontRule(Newsstand<A> stand, String locale, String defaultLocale) {
        this.stand = stand;
        this.locale = locale;
        this.defaultLocale = defaultLocale;
    }

    public Resolved<A> resolve(List<FrontSlot> slots) {
        List<Place<A>> places = places(slots);
        return places.isEmpty() ? new Resolved<>(false, places(UNCURATED)) : new Resolved<>(true, places);
    }

    private List<Place<A>> places(List<FrontSlot> slots) {
        Set<String> ids = new LinkedHashSet<>();
        for (FrontSlot slot : slots) {
            if (slot instanceof Pinned pin) ids.add(pin.articleId().toString());
        }
        Map<String, A> pinned = stand.find(ids);
        // A story pinned further down must not be taken by an automatic slot above it.
        Set<String> taken = new HashSet<>(ids);
        Set<String> shown = new HashSet<>();
        List<Place<A>> places = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            int slot = i;
            switch (slots.get(i)) {
                case Pinned pin -> {
                    String id = pin.articleId().toString();
                    A article = pinned.get(id);
                    if (article != null && shown.add(id)) {
                        shownIn(article, pin.gap()).ifPresent(in -> places.add(new Place<>(slot, article, in)));
                    }
                }
                case Automatic run -> places.addAll(newest(slot, run, taken));
            }
        }
        return places;
    }

    private List<Place<A>> newest(int slot, Automatic run, Set<String> taken) {
        String restricted = run.gap() == Gap.SKIP ? locale : null;
        List<Place<A>> places = new ArrayList<>();
        for (A article : stand.newest(run.section(), restricted, run.count() + taken.size())) {
            if (places.size() == run.count()) break;
            Optional<String> in = shownIn(article, run.gap());
            if (in.isPresent() && taken.add(stand.id(article))) places.add(new Place<>(slot, article, in.get()));
        }
        return places;
    }

    private Optional<String> shownIn(A article, Gap gap) {
        List<String> live = stand.locales(article);
        if (live.contains(locale)) return Optional.of(locale);
        return gap == Gap.SKIP ? Optional.empty() : preferred(article, live);
    }

    /** What a reader is offered whose language is missing: the site's own, the original, or else any. */
    private Optional<String> preferred(A article, List<String> live) {
        if (live.contains(defaultLocale)) return Optional.of(defaultLocale);
        // To know the original may cost a look at the store.
        String source = stand.sourceLocale(article);
        return live.contains(source) ? Optional.of(source) : live.stream().findFirst();
    }
}
