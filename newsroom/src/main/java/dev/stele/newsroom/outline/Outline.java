package dev.stele.newsroom.outline;

import java.util.Map;
import java.util.Objects;

/** What one must know of an article to choose it. */
public record Outline(String id, String sourceLocale, Map<String, String> headlines, Map<String, String> states) {

    public Outline {
        headlines = Objects.requireNonNullElse(headlines, Map.of());
        states = Objects.requireNonNullElse(states, Map.of());
    }

    /** The language in which the headline is shown to who looks for it in another. */
    public String shownIn(String locale) {
        return headlines.containsKey(locale) ? locale : sourceLocale;
    }

    public String headline(String locale) {
        return headlines.getOrDefault(shownIn(locale), id);
    }

    /** Whether readers see it in any language. */
    public boolean isLive() {
        return states.containsValue("live");
    }
}
