package dev.stele.newsroom.editor;

import dev.stele.newsroom.page.Words;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words that the editor's scripts need, as JSON in its page. */
@Component
class ScriptWords {

    private static final String PREFIX = "editor.js.";

    private final JsonMapper mapper;

    ScriptWords(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String json(Words words) {
        Map<String, String> texts = new TreeMap<>();
        for (String key : words.keysUnder(PREFIX)) {
            // The scripts fill in the values: here each stands for itself.
            texts.put(key.substring(PREFIX.length()), words.say(key, "0", "{0}", "1", "{1}"));
        }
        return mapper.writeValueAsString(texts);
    }
}
