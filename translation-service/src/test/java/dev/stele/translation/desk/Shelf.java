package dev.stele.translation.desk;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.RevisionReleased;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Translations in memory, saved as the store saves them: who comes second with a version saves nothing. */
public final class Shelf implements Translations {

    private final Map<UUID, Snapshot> saved = new ConcurrentHashMap<>();

    public Shelf(Translation... translations) {
        for (Translation it : translations) {
            saved.put(it.key.id(), it.snapshot().saved());
        }
    }

    @Override
    public Optional<Translation> find(UUID id) {
        return Optional.ofNullable(saved.get(id)).map(Translation::of);
    }

    @Override
    public List<KnownTarget> targetsOf(UUID articleId) {
        return ofArticle(articleId).stream()
                .map(it -> new KnownTarget(it.key, it.source.revision()))
                .toList();
    }

    public List<Translation> ofArticle(UUID articleId) {
        return saved.values().stream()
                .filter(it -> it.key().articleId().equals(articleId))
                .map(Translation::of)
                .toList();
    }

    @Override
    public boolean save(Translation translation) {
        Snapshot loaded = translation.loaded();
        Snapshot after = translation.snapshot().saved();
        return loaded == null
                ? saved.putIfAbsent(translation.key.id(), after) == null
                : saved.replace(translation.key.id(), loaded, after);
    }

    /** Goes on with a newer revision. */
    public void release(RevisionReleased release) {
        ofArticle(release.articleId()).forEach(it -> {
            it.sourceChanges().release(release, Desk.sentences(release), new EventCodec()::hash);
            save(it);
        });
    }
}
