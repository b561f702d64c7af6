package dev.stele.newsroom.editor.related;

import dev.stele.newsroom.outline.Outline;
import dev.stele.newsroom.outline.Outlines;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names the related articles, and finds others. */
@Component
public final class RelatedViews {

    private final Outlines outlines;

    RelatedViews(Outlines outlines) {
        this.outlines = outlines;
    }

    /** @param words to find others by; empty to find none */
    public RelatedView view(UUID article, String locale, List<String> ids, String words) {
        Map<String, Outline> known = outlines.of(ids);
        // An article that is no more keeps its place until somebody takes it out: the save would be refused for it.
        List<Outline> chosen = ids.stream()
                .map(id -> known.getOrDefault(id, new Outline(id, locale, Map.of(), Map.of())))
                .toList();
        List<Outline> found = words.isEmpty()
                ? List.of()
                : outlines.find(words).stream()
                        .filter(one -> !ids.contains(one.id()) && !one.id().equals(article.toString()))
                        .toList();
        return new RelatedView(locale, chosen, words, found);
    }
}
