package dev.stele.newsroom.site;

import dev.stele.newsroom.client.Services;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Legal and other standing pages: articles that are no news. */
@Component
public final class StaticPages {

    private static final int MOST = 100;
    private static final ParameterizedTypeReference<List<Version>> VERSIONS = new ParameterizedTypeReference<>() {};

    private final Services services;

    /** A page with the state of each of its languages. */
    public record StaticPage(
            String id,
            String headline,
            String sourceLocale,
            int revision,
            boolean released,
            Instant updatedAt,
            String updatedBy,
            LinkedHashMap<String, Language> locales) {

        public StaticPage {
            locales = Objects.requireNonNullElse(locales, new LinkedHashMap<>());
        }
    }

    /** @param path of the page that readers see; absent where they see none */
    public record Language(String state, @Nullable String path) {}

    /** One of its texts. */
    public record Version(
            int revision,
            String headline,
            Instant savedAt,
            String savedBy,
            @Nullable Release release) {}

    /** When a text became final, and what readers were told. */
    public record Release(String updateType, @Nullable String changeNote, Instant at, String by) {}

    private record Listed(List<StaticPage> items) {}

    StaticPages(Services services) {
        this.services = services;
    }

    List<StaticPage> all() {
        return services.content()
                .get("/api/board")
                .query("kind", "PAGE")
                .query("size", MOST)
                .read(Listed.class)
                .items();
    }

    StaticPage page(String id) {
        return services.content().get("/api/board/{id}", id).read(StaticPage.class);
    }

    /** Newest first. */
    List<Version> versions(String id) {
        return services.content().get("/api/articles/{id}/revisions", id).read(VERSIONS);
    }
}
