package dev.stele.newsroom.editor;

import com.ibm.icu.util.ULocale;
import dev.stele.newsroom.editor.related.RelatedView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the page of the editor shows.
 *
 * @param saved who wrote the newest text
 * @param content that stands in the form: what was saved, or what was refused a moment ago
 * @param words of the scripts, as JSON
 * @param faults what was refused, in words; empty when nothing was
 */
public record EditorView(
        Article article,
        LastSave saved,
        JsonNode content,
        List<LanguageState> states,
        List<Choice> sections,
        List<Choice> languages,
        RelatedView related,
        String words,
        List<String> faults) {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "quote", Set.of("speaker", "role", "originalLocale"),
            "image", Set.of("alt", "caption", "credit"),
            "button", Set.of("label", "href"),
            "embed", Set.of("provider", "url"));

    /** One field of the text, empty where there is none. */
    public String text(String pointer) {
        return content.at("/" + pointer).asString("");
    }

    /** A list of the text, as one line. */
    public String joined(String field) {
        return String.join(
                ", ", content.path(field).valueStream().map(JsonNode::asString).toList());
    }

    /** The sections, with the one that the article has even if the site has it no more. */
    public List<Choice> sectionsWith(String current) {
        return current.isEmpty()
                        || sections.stream().anyMatch(section -> section.value().equals(current))
                ? sections
                : Stream.concat(sections.stream(), Stream.of(new Choice(current, current)))
                        .toList();
    }

    /** Whether a block of this type has such a field in the form without scripts. */
    public boolean shows(String type, String field) {
        return FIELDS.getOrDefault(type, Set.of()).contains(field);
    }

    /** The key of a field's name among the words. */
    public String label(String field) {
        return field.equals("label")
                ? "editor.js.button-label"
                : field.equals("url") ? "editor.js.embed-url" : "editor.js." + field;
    }

    /** The languages as pairs of tag and name, for the scripts. */
    public String languagesJson() {
        List<String> pairs = languages.stream()
                .map(language ->
                        "[\"" + language.value() + "\",\"" + language.name().replace("\"", "") + "\"]")
                .toList();
        return "[" + String.join(",", pairs) + "]";
    }

    /** Whether the writing of the article runs from right to left. */
    public String direction() {
        return ULocale.forLanguageTag(article.sourceLocale()).isRightToLeft() ? "rtl" : "ltr";
    }
}
