package dev.stele.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests for tests, as a client writes them. */
public final class Texts {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Texts() {}

    /** A text with a headline that nobody has used. */
    public static Map<String, Object> content() {
        return content("The bridge is open again " + NUMBER.incrementAndGet());
    }

    public static Map<String, Object> content(String headline) {
        return Map.of(
                "headline",
                headline,
                "lead",
                "After four years of work.",
                "dateline",
                Map.of("place", "Dushanbe", "date", "2026-09-26"),
                "blocks",
                List.of(
                        Map.of("type", "paragraph", "text", "The <strong>bridge</strong> was opened on Saturday."),
                        Map.of("type", "quote", "text", "We waited long.", "speaker", "Zarina", "role", "Driver"),
                        Map.of("type", "list", "ordered", false, "items", List.of("Cars", "Buses"))));
    }

    public static Map<String, Object> article() {
        return article(content());
    }

    public static Map<String, Object> article(Map<String, Object> content) {
        return Map.of(
                "sourceLocale",
                "en",
                "targets",
                List.of(Map.of("locale", "ru", "required", true), Map.of("locale", "tg", "required", false)),
                "content",
                content);
    }
}
