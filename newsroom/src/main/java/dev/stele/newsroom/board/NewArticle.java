package dev.stele.newsroom.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article to begin, as its form has it.
 *
 * @param targets languages in which it is wanted
 * @param required those of them without which nobody shall publish it unwarned
 */
public record NewArticle(
        String key,
        String kind,
        String sourceLocale,
        List<String> targets,
        List<String> required,
        String headline,
        @Nullable String section) {

    /** As the content service takes it: the language it is written in is no target. */
    public Map<String, Object> request() {
        List<Map<String, Object>> wanted = new ArrayList<>();
        Stream.concat(targets.stream(), required.stream())
                .distinct()
                .filter(locale -> !locale.equals(sourceLocale))
                .forEach(locale -> wanted.add(Map.of("locale", locale, "required", required.contains(locale))));
        Map<String, Object> content = new HashMap<>(Map.of("headline", headline, "blocks", List.of()));
        if (section != null && !section.isEmpty()) {
            content.put("section", section);
        }
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("kind", kind);
        request.put("sourceLocale", sourceLocale);
        request.put("targets", wanted);
        request.put("content", content);
        return request;
    }
}
