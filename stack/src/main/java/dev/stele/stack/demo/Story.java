package dev.stele.stack.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One article of the demo in all its languages.
 *
 * @param content in the shape of the content API, with {@link Texts} for its texts and {@code picture:NAME} for media ids
 */
record Story(
        String name,
        String kind,
        String sourceLocale,
        Stage stage,
        JsonNode content,
        @Nullable Revised revised) {

    /**
     * A second revision, in which one sentence says otherwise.
     *
     * @param type of the release
     * @param note why; a text in every language, because a correction is translated
     * @param legal version and first day of force, where a page has them
     */
    record Revised(
            String type,
            JsonNode note,
            JsonNode before,
            JsonNode after,
            @Nullable JsonNode legal) {

        static Revised of(JsonNode json) {
            return new Revised(
                    json.required("type").stringValue(),
                    json.required("note"),
                    json.required("before"),
                    json.required("after"),
                    json.get("legal"));
        }
    }

    static Story of(String name, JsonNode json) {
        return new Story(
                name,
                json.required("kind").stringValue(),
                json.required("sourceLocale").stringValue(),
                Stage.valueOf(json.required("stage").stringValue()),
                json.required("content"),
                json.has("revised") ? Revised.of(json.required("revised")) : null);
    }

    /** The text in the language that the story is written in. */
    JsonNode source() {
        return Texts.in(sourceLocale, content);
    }

    String headline() {
        return content.required("headline").required(sourceLocale).stringValue();
    }

    /** Where the website shows it in its source language. */
    String path() {
        return "/" + sourceLocale + (kind.equals("PAGE") ? "/pages/" : "/news/")
                + content.required("slug").stringValue();
    }

    List<String> targets() {
        return Texts.LOCALES.stream().filter(it -> !it.equals(sourceLocale)).toList();
    }

    /** Whether an editor wants others beside it, which have to be there first. */
    boolean relates() {
        return content.has("related");
    }

    /** A text of the story in the language that it is written in. */
    String source(JsonNode text) {
        return String.join(" ", Texts.sentences(text, sourceLocale));
    }

    Phrasebook phrasebook(String locale) {
        ArrayNode said = JsonNodeFactory.instance.arrayNode().add(content);
        if (revised != null) said.add(revised.note()).add(revised.after());
        return new Phrasebook(said, sourceLocale, locale);
    }
}
