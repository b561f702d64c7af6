package dev.stele.newsroom.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** What a form sent. Lists are numbered, texts in several languages are named by them: {@code links.0.label.en}. */
public final class Fields {

    private final MultiValueMap<String, String> sent;

    public Fields(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    /** Without blanks around it; empty when it was not sent. */
    public String text(String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text.strip();
    }

    public List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    public int number(String name, int otherwise) {
        String text = text(name);
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    /** The texts under {@code prefix.LANGUAGE}, those that say something. */
    public Map<String, String> texts(String prefix) {
        Map<String, String> texts = new TreeMap<>();
        String start = prefix + ".";
        for (String name : sent.keySet()) {
            if (name.startsWith(start) && !text(name).isEmpty()) {
                texts.put(name.substring(start.length()), text(name));
            }
        }
        return texts;
    }

    /** The prefixes {@code list.0}, {@code list.1} and so on, as far as this field was sent under them. */
    public List<String> items(String list, String field) {
        List<String> items = new ArrayList<>();
        for (String item = list + ".0"; sent.containsKey(item + "." + field); item = list + "." + items.size()) {
            items.add(item);
        }
        return items;
    }
}
