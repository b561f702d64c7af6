package dev.stele.stack.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The articles that are there, by the names that the files of the demo have for them. */
final class References {

    private static final String PREFIX = "article:";

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    void add(Story story, String id) {
        ids.put(story.name(), id);
    }

    /** The id where the text is {@code article:NAME} of an article that is there; else the text. */
    String resolve(String text) {
        return text.startsWith(PREFIX) ? ids.getOrDefault(text.substring(PREFIX.length()), text) : text;
    }
}
