package dev.stele.newsroom.publish;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far every language of an article is. */
public record Status(
        int revision,
        boolean released,
        LinkedHashMap<String, LanguageStatus> locales,
        @Nullable Failure failure) {

    /** The site could not take something in. */
    public record Failure(String eventType, Instant at) {}

    public LanguageStatus of(String locale) {
        return Objects.requireNonNull(locales.get(locale), locale);
    }
}
