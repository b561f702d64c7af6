package dev.stele.content.validation;

import dev.stele.content.article.Articles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds for the articles that an editor wants beside one: few, each once, others, and there. */
@Component
final class RelationRules {
    private static final int MOST = 6;

    private final Articles articles;

    RelationRules(Articles articles) {
        this.articles = articles;
    }

    void check(String pointer, List<UUID> related, @Nullable UUID self, Faults faults) {
        String at = pointer + "/related";
        Counts.check(at, related, 0, MOST, faults);
        if (related.isEmpty() || related.size() > MOST) return;
        if (related.stream().anyMatch(id -> id == null)) {
            faults.malformed(at, "null", "Ids of articles.");
            return;
        }
        Set<UUID> existing = articles.existing(related);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < related.size(); i++) {
            UUID id = related.get(i);
            if (!seen.add(id)) faults.refuse(at + "/" + i, "twice", "This article is named twice.");
            else if (id.equals(self)) faults.refuse(at + "/" + i, "itself", "An article is not related to itself.");
            else if (!existing.contains(id))
                faults.refuse(at + "/" + i, "unknown-article", "There is no such article.");
        }
    }
}
