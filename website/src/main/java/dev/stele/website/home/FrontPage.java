package dev.stele.website.home;

import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.FrontSlot.Automatic;
import dev.stele.contracts.FrontSlot.Gap;
import dev.stele.contracts.FrontSlot.Pinned;
import dev.stele.website.page.Card;
import dev.stele.website.page.Edition;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves the curated list for one edition; no story appears twice. */
public final class FrontPage {

    private static final List<FrontSlot> UNCURATED = List.of(new Automatic(null, 24, Gap.SKIP));

    private final Edition edition;
    private final List<FrontSlot> slots;
    private final Map<String, LiveArticle> pinned;
    private final Set<String> taken;

    private FrontPage(Edition edition, List<FrontSlot> slots) {
        this.edition = edition;
        this.slots = slots;
        Set<String> ids = slots.stream()
                .flatMap(s -> s instanceof Pinned p ? Stream.of(p.articleId()) : Stream.<UUID>empty())
                .map(UUID::toString)
                .collect(Collectors.toSet());
        this.pinned = edition.site().articles(ids);
        // A story pinned further down must not be taken by an automatic slot above it.
        this.taken = new HashSet<>(ids);
    }

    static List<Card> cards(Edition edition) {
        return stories(edition).stream()
                .map(story -> Card.of(edition, story.article(), story.variant()))
                .toList();
    }

    /** The stories in the order of the front, each in the language in which it is shown there. */
    public static List<Story> stories(Edition edition) {
        List<FrontSlot> curated = edition.site().front();
        return new FrontPage(edition, curated.isEmpty() ? UNCURATED : curated).resolve();
    }

    private List<Story> resolve() {
        List<Story> stories = new ArrayList<>();
        Set<String> shownPins = new HashSet<>();
        for (FrontSlot slot : slots) {
            switch (slot) {
                case Pinned pin -> {
                    if (shownPins.add(pin.articleId().toString())) {
                        story(pinned.get(pin.articleId().toString()), pin.gap()).ifPresent(stories::add);
                    }
                }
                case Automatic run -> stories.addAll(newest(run));
            }
        }
        return stories;
    }

    private List<Story> newest(Automatic run) {
        String locale = run.gap() == Gap.SKIP ? edition.locale() : null;
        Selection selection =
                Selection.newest(locale, run.count() + taken.size()).ofSection(run.section());
        List<Story> stories = new ArrayList<>();
        for (LiveArticle article : edition.site().list(selection)) {
            if (stories.size() < run.count() && !taken.contains(article.id())) {
                story(article, run.gap()).ifPresent(story -> {
                    taken.add(article.id());
                    stories.add(story);
                });
            }
        }
        return stories;
    }

    private Optional<Story> story(@Nullable LiveArticle article, Gap gap) {
        if (article == null) {
            return Optional.empty();
        }
        return article.in(edition.locale())
                .or(() ->
                        gap == Gap.LABEL ? article.preferred(edition.settings().defaultLocale()) : Optional.empty())
                .map(variant -> new Story(article, variant));
    }
}
