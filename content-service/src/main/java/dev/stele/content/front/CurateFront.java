package dev.stele.content.front;

import dev.stele.content.article.Articles;
import dev.stele.content.validation.Faults;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.FrontSlot;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Replaces the slots of a front. */
@Service
class CurateFront {
    private final Fronts fronts;
    private final Articles articles;
    private final Clock clock;

    CurateFront(Fronts fronts, Articles articles, Clock clock) {
        this.fronts = fronts;
        this.articles = articles;
        this.clock = clock;
    }

    /** Empty when somebody else curated it since this version was read. */
    Optional<Front> curate(String name, long version, List<FrontSlot> slots, String by) {
        requireArticles(slots);
        Front read = fronts.get(name);
        if (read.version() != version) return Optional.empty();
        Instant now = clock.instant();
        Front front = read.curated(slots, now, by);
        FrontCurated fact = new FrontCurated(UUID.randomUUID(), front.sequence(), now, name, front.slots(), by);
        return fronts.save(front, fact) ? Optional.of(front) : Optional.empty();
    }

    private void requireArticles(List<FrontSlot> slots) {
        var pinned = slots.stream()
                .filter(FrontSlot.Pinned.class::isInstance)
                .map(s -> ((FrontSlot.Pinned) s).articleId())
                .toList();
        var existing = pinned.isEmpty() ? Set.<UUID>of() : articles.existing(pinned);
        Faults faults = new Faults();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) instanceof FrontSlot.Pinned p && !existing.contains(p.articleId())) {
                faults.refuse("/slots/" + i + "/articleId", "unknown-article", "There is no such article.");
            }
        }
        faults.raise();
    }
}
