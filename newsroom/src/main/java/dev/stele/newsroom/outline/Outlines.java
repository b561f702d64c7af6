package dev.stele.newsroom.outline;

import dev.stele.newsroom.client.Services;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Finds articles and names them. */
@Component
public final class Outlines {

    private static final int FOUND = 8;
    private static final ParameterizedTypeReference<List<Outline>> LIST = new ParameterizedTypeReference<>() {};

    private final Services services;

    private record Found(List<FoundArticle> items) {}

    private record FoundArticle(String id) {}

    Outlines(Services services) {
        this.services = services;
    }

    /** By id; articles that are no more are left out. */
    public Map<String, Outline> of(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return services.content().get("/api/articles/outlines").query("ids", String.join(",", ids)).read(LIST).stream()
                .collect(Collectors.toMap(Outline::id, outline -> outline));
    }

    /** News with these words in a headline, last changed first. */
    public List<Outline> find(String words) {
        List<String> ids = services
                .content()
                .get("/api/board")
                .query("kind", "NEWS")
                .query("q", words)
                .query("size", FOUND)
                .read(Found.class)
                .items()
                .stream()
                .map(FoundArticle::id)
                .toList();
        Map<String, Outline> outlines = of(ids);
        return ids.stream().filter(outlines::containsKey).map(outlines::get).toList();
    }
}
