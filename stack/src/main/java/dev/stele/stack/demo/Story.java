package dev.stele.stack.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
        @Nullable Correction correction) {

    /** One sentence that a second revision says otherwise. */
    record Correction(String note, JsonNode before, JsonNode after) {}

    static Story of(String name, JsonNode json) {
        JsonNode correction = json.get("correction");
        return new Story(
                name,
                json.required("kind").stringValue(),
                json.required("sourceLocale").stringValue(),
                Stage.valueOf(json.required("stage").stringValue()),
                json.required("content"),
                correction == null
                        ? null
                        : new Correction(
                                correction.required("note").stringValue(),
                                correction.required("before"),
                                correction.required("after")));
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

    Phrasebook phrasebook(String locale) {
        return new Phrasebook(content, sourceLocale, locale);
    }
}
