package dev.stele.publisher.article;

import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.SiteConfigured;
import dev.stele.contracts.SurroundingsChanged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a run of facts comes to, before any of it is written. */
final class Batch {

    final Map<UUID, Dossier> dossiers = new LinkedHashMap<>();
    final Set<UUID> changed = new LinkedHashSet<>();
    final Set<UUID> flipped = new LinkedHashSet<>();
    final Set<UUID> announced = new LinkedHashSet<>();
    final List<Rendition> renditions = new ArrayList<>();
    final List<MediaPublished> pictures = new ArrayList<>();
    final Map<UUID, Set<String>> claims = new LinkedHashMap<>();
    final Set<UUID> revealed = new TreeSet<>();
    final Map<String, FrontCurated> fronts = new LinkedHashMap<>();

    final Map<UUID, MediaTakenDown> takenDown = new LinkedHashMap<>();
    final Map<String, Moved> moves = new LinkedHashMap<>();

    @Nullable
    SiteConfigured site;

    private @Nullable AddressesMoved lastMoved;

    void add(Folded folded) {
        UUID article = folded.dossier().articleId();
        if (dossiers.put(article, folded.dossier()) != folded.dossier()) {
            changed.add(article);
        }
        if (folded.flipped()) {
            flipped.add(article);
        }
        if (folded.announce()) {
            announced.add(article);
        }
        if (folded.rendition() != null) {
            renditions.add(folded.rendition());
        }
        if (folded.picture() != null) {
            pictures.add(folded.picture());
        }
        revealed.addAll(folded.revealed());
        if (!folded.claims().isEmpty()) {
            claims.computeIfAbsent(article, _ -> new TreeSet<>()).addAll(folded.claims());
        }
    }

    void add(FrontCurated front) {
        fronts.merge(front.front(), front, (a, b) -> b.sequence() > a.sequence() ? b : a);
    }

    void add(SiteConfigured settings) {
        if (site == null || settings.sequence() > site.sequence()) {
            site = settings;
        }
    }

    void add(AddressesMoved fact) {
        Moved.by(fact).forEach(moved -> moves.merge(moved.move().from(), moved, Moved::orNewer));
        if (lastMoved == null || fact.sequence() > lastMoved.sequence()) {
            lastMoved = fact;
        }
    }

    List<Dossier> of(Set<UUID> articles) {
        return articles.stream().map(this::dossier).toList();
    }

    Dossier dossier(UUID article) {
        return dossiers.getOrDefault(article, Dossier.empty(article));
    }

    List<SurroundingsChanged> surroundings() {
        List<SurroundingsChanged> all = new ArrayList<>();
        fronts.values().forEach(e -> all.add(new SurroundingsChanged(e.key(), e.sequence(), e.occurredAt())));
        if (site != null) {
            all.add(new SurroundingsChanged(site.key(), site.sequence(), site.occurredAt()));
        }
        if (lastMoved != null) {
            all.add(new SurroundingsChanged(lastMoved.key(), lastMoved.sequence(), lastMoved.occurredAt()));
        }
        takenDown.values().forEach(e -> all.add(new SurroundingsChanged(e.key(), e.sequence(), e.occurredAt())));
        return all;
    }
}
