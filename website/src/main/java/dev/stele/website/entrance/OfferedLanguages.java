package dev.stele.website.entrance;

import dev.stele.contracts.SiteSettings;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.page.Editions;
import dev.stele.website.site.SiteStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The settings that language negotiation needs, read again only after something has changed. */
@Component
class OfferedLanguages {

    private final AnswerCache cache;
    private final SiteStore store;
    private volatile @Nullable Reading last;

    OfferedLanguages(AnswerCache cache, SiteStore store) {
        this.cache = cache;
        this.store = store;
    }

    SiteSettings current() {
        long generation = cache.generation();
        Reading reading = last;
        if (reading == null || reading.generation != generation) {
            reading = new Reading(generation, store.read(Editions::settings));
            last = reading;
        }
        return reading.settings;
    }

    private record Reading(long generation, SiteSettings settings) {}
}
