package dev.stele.website.site;

import dev.stele.contracts.SiteSettings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The settings of the site, the pictures that were taken down, and where they name no languages those in which something is live. */
final class SettingsMemory {

    private record Kept(
            long age, String database, Optional<SiteSettings> settings, List<String> locales, TakenDown takenDown) {}

    private final Hearing hearing;
    private final Changes changes = new Changes();
    private @Nullable Kept kept;

    SettingsMemory(Hearing hearing) {
        this.hearing = hearing;
    }

    void changed(String articleId) {
        changes.add(articleId);
    }

    Optional<SiteSettings> settings(String database, Site store) {
        Kept now = current(database, store);
        return now == null ? store.settings() : now.settings();
    }

    List<String> liveLocales(String database, Site store) {
        Kept now = current(database, store);
        return now == null || now.settings().isPresent() ? store.liveLocales() : now.locales();
    }

    TakenDown takenDown(String database, Site store) {
        Kept now = current(database, store);
        return now == null ? new TakenDown(store.takenDown()) : now.takenDown();
    }

    // One at a time: what one thread reads for its page, the others need for theirs.
    private synchronized @Nullable Kept current(String database, Site store) {
        if (!hearing.isTold()) {
            return null;
        }
        long age = hearing.age();
        List<String> ids = changes.take();
        Kept old = kept;
        // Until the store has answered.
        kept = null;
        if (old == null || old.age() != age || !old.database().equals(database)) {
            Optional<SiteSettings> settings = store.settings();
            kept = new Kept(
                    age,
                    database,
                    settings,
                    settings.isPresent() ? List.of() : store.liveLocales(),
                    new TakenDown(store.takenDown()));
        } else if (old.settings().isPresent() || ids.isEmpty()) {
            kept = old;
        } else {
            kept = new Kept(
                    age,
                    database,
                    old.settings(),
                    locales(old, store.articles(ids).values(), store),
                    old.takenDown());
        }
        return kept;
    }

    /** Only where a language was withdrawn may it have been the last article in it, which the store must be asked. */
    private static List<String> locales(Kept old, Collection<LiveArticle> changed, Site store) {
        if (changed.stream().anyMatch(article -> !article.gone().isEmpty())) {
            return store.liveLocales();
        }
        Stream<String> added =
                changed.stream().flatMap(article -> article.live().stream().map(Variant::locale));
        return Stream.concat(old.locales().stream(), added).distinct().sorted().toList();
    }
}
