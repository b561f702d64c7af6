package dev.stele.website.entrance;

import dev.stele.contracts.SiteSettings;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.language.Negotiation;
import dev.stele.website.page.Editions;
import dev.stele.website.site.Selection;
import dev.stele.website.site.SiteStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The languages that readers may be sent to; the store is asked again only after something has changed. */
@Component
class OfferedLanguages {

    private final AnswerCache cache;
    private final SiteStore store;
    private volatile @Nullable Reading last;

    OfferedLanguages(AnswerCache cache, SiteStore store) {
        this.cache = cache;
        this.store = store;
    }

    /**
     * Where a reader without a language in the address goes: what was chosen before, then what the header asks for, then the
     * site's first language. One in which nothing can be read is passed over for any in which something can.
     */
    String best(@Nullable String chosen, @Nullable String acceptLanguage) {
        Reading reading = reading();
        List<String> locales = reading.settings.locales();
        List<String> order = Stream.of(
                        Stream.ofNullable(chosen).filter(locales::contains),
                        Negotiation.wanted(acceptLanguage, locales).stream(),
                        Stream.of(reading.settings.defaultLocale()))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
        return Stream.concat(order.stream(), locales.stream())
                .filter(tag -> hasNews(reading, tag))
                .findFirst()
                .orElse(order.getFirst());
    }

    List<String> all() {
        return reading().settings.locales();
    }

    private boolean hasNews(Reading reading, String locale) {
        return reading.hasNews.computeIfAbsent(
                locale,
                tag -> !store.read(site -> site.list(Selection.newest(tag, 1))).isEmpty());
    }

    private Reading reading() {
        long generation = cache.generation();
        Reading reading = last;
        if (reading == null || reading.generation != generation) {
            reading = new Reading(generation, store.read(Editions::settings), new ConcurrentHashMap<>());
            last = reading;
        }
        return reading;
    }

    private record Reading(long generation, SiteSettings settings, Map<String, Boolean> hasNews) {}
}
