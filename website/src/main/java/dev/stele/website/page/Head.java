package dev.stele.website.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about itself.
 *
 * @param canonical absolute; null on pages that no index should have
 * @param alternates absolute addresses by hreflang, this page's own and {@code x-default} among them
 * @param data the page as structured data, JSON-LD
 */
public record Head(
        String title,
        @Nullable String description,
        @Nullable String canonical,
        Map<String, String> alternates,
        String type,
        @Nullable String image,
        @Nullable String data) {

    public static Head plain(String title) {
        return new Head(title, null, null, Map.of(), "website", null, null);
    }

    public static Head of(
            String title, @Nullable String description, String canonical, Map<String, String> alternates) {
        return new Head(title, description, canonical, alternates, "website", null, null);
    }

    public Head asArticle(@Nullable String imageUrl, String jsonLd) {
        return new Head(title, description, canonical, alternates, "article", imageUrl, jsonLd);
    }

    /** Languages of the alternates without {@code x-default}. */
    public List<String> languages() {
        return alternates.keySet().stream()
                .filter(tag -> !tag.equals("x-default"))
                .toList();
    }
}
