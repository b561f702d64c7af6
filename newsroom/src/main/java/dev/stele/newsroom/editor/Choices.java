package dev.stele.newsroom.editor;

import com.ibm.icu.text.Collator;
import dev.stele.newsroom.page.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The sections and languages that an article's form offers, named in the person's language. */
final class Choices {

    /** In which people are quoted most, beside those that the newsroom writes in. */
    private static final List<String> SPOKEN = List.of(
            "ar", "az", "be", "de", "en", "es", "fa", "fr", "he", "hi", "hy", "it", "ja", "ka", "kk", "ko", "ky", "pl",
            "prs", "ps", "pt", "ru", "tg", "tk", "tr", "ug", "uk", "ur", "uz", "zh");

    private Choices() {}

    static List<Choice> sections(JsonNode site, Frame frame) {
        List<Choice> sections = new ArrayList<>();
        for (JsonNode section : site.path("sections")) {
            String id = section.path("id").asString();
            JsonNode names = section.path("name");
            String otherwise =
                    names.path(site.path("defaultLocale").asString("")).asString(id);
            sections.add(new Choice(id, names.path(frame.language().tag()).asString(otherwise)));
        }
        return sections;
    }

    static List<Choice> languages(JsonNode site, Article article, Frame frame) {
        Set<String> tags = new TreeSet<>(SPOKEN);
        tags.addAll(article.locales());
        site.path("locales").forEach(locale -> tags.add(locale.asString()));
        return tags.stream()
                .map(tag -> new Choice(tag, frame.languageName(tag)))
                .sorted(Comparator.comparing(
                        Choice::name, Collator.getInstance(frame.language().locale())))
                .toList();
    }
}
