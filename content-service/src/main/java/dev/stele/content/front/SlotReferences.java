package dev.stele.content.front;

import dev.stele.content.article.Articles;
import dev.stele.content.site.Sites;
import dev.stele.content.validation.Faults;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What slots name must be there: articles, also such as are live nowhere yet and take their places when they are, and
 * sections of the site.
 */
@Component
class SlotReferences {
    private final Articles articles;
    private final Sites sites;

    SlotReferences(Articles articles, Sites sites) {
        this.articles = articles;
        this.sites = sites;
    }

    void check(String pointer, List<FrontSlot> slots, Faults faults) {
        List<UUID> pinned = slots.stream()
                .filter(FrontSlot.Pinned.class::isInstance)
                .map(s -> ((FrontSlot.Pinned) s).articleId())
                .toList();
        Set<UUID> existing = pinned.isEmpty() ? Set.of() : articles.existing(pinned);
        Set<String> sections = sites.current().sections().stream()
                .map(SiteSettings.Section::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < slots.size(); i++) {
            String at = pointer + "/" + i;
            switch (slots.get(i)) {
                case FrontSlot.Pinned p -> {
                    if (!existing.contains(p.articleId())) {
                        faults.refuse(at + "/articleId", "unknown-article", "There is no such article.");
                    }
                }
                case FrontSlot.Automatic a -> {
                    if (a.section() != null && !sections.contains(a.section())) {
                        faults.refuse(at + "/section", "unknown-section", "The site has no such section.");
                    }
                }
            }
        }
    }
}
