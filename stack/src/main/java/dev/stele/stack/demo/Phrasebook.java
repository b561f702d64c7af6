package dev.stele.stack.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a translator of the demo writes: the sentences of one story in two languages. */
final class Phrasebook {

    private final Map<String, String> targets = new HashMap<>();
    private final String locale;

    Phrasebook(JsonNode content, String sourceLocale, String locale) {
        this.locale = locale;
        Texts.forEach(content, text -> add(Texts.sentences(text, sourceLocale), Texts.sentences(text, locale)));
    }

    /** The desk may keep neighbouring sentences together, so every run of them has its target. */
    private void add(List<String> source, List<String> target) {
        for (int from = 0; from < source.size(); from++) {
            for (int to = from + 1; to <= source.size(); to++) {
                targets.put(String.join(" ", source.subList(from, to)), String.join(" ", target.subList(from, to)));
            }
        }
    }

    String target(String source) {
        String target = targets.get(source);
        if (target == null) {
            throw new IllegalStateException("The demo does not say in " + locale + ": " + source);
        }
        return target;
    }
}
