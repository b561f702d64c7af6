package dev.stele.newsroom.admin;

import dev.stele.newsroom.page.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a new receiver holds.
 *
 * @param locales language tags as they were written, with commas or blanks between them; empty for all languages
 */
public record HookForm(String url, String description, List<String> events, String locales) {

    public static final List<String> EVENTS = List.of("pages-changed", "surroundings-changed");

    static final HookForm BLANK = new HookForm("", "", EVENTS, "");

    static HookForm of(MultiValueMap<String, String> sent) {
        Fields fields = new Fields(sent);
        return new HookForm(
                fields.text("url"), fields.text("description"), fields.all("events"), fields.text("locales"));
    }

    /** As the publisher takes it. */
    Map<String, Object> request() {
        List<String> tags = Arrays.stream(locales.split("[\\s,;]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
        return Map.of("url", url, "description", description, "events", events, "locales", tags);
    }
}
