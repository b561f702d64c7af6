package dev.stele.newsroom.translation;

import dev.stele.newsroom.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A piece of a sentence as people see it: some words, or a tag.
 *
 * @param text the words, or what stands on the chip of the tag
 * @param tag the tag as it is written, null for words
 * @param term the entry that the words are of
 */
public record Inline(
        String text, @Nullable String tag, @Nullable TermHit term) {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    /** The pieces of a text; {@code marked} when its tags are tags, and its entities entities. */
    public static List<Inline> of(String raw, boolean marked, List<TermHit> terms) {
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        Matcher tag = TAG.matcher(raw);
        while (marked && tag.find()) {
            words(raw, from, tag.start(), true, terms, pieces);
            pieces.add(new Inline(label(tag.group()), tag.group(), null));
            from = tag.end();
        }
        words(raw, from, raw.length(), marked, terms, pieces);
        return pieces;
    }

    private static void words(String raw, int from, int end, boolean marked, List<TermHit> terms, List<Inline> pieces) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, end));
        terms.forEach(term -> edges.addAll(List.of(term.start(), term.end())));
        int start = from;
        for (int edge : edges.subSet(from, false, end, true)) {
            String part = raw.substring(start, edge);
            int place = start;
            TermHit term = terms.stream()
                    .filter(it -> it.start() <= place && edge <= it.end())
                    .findFirst()
                    .orElse(null);
            if (!part.isEmpty()) {
                pieces.add(new Inline(marked ? HtmlUtils.htmlUnescape(part) : part, null, term));
            }
            start = edge;
        }
    }

    /** The name of the element, whichever way the text runs: {@code a}, {@code /a}, a sign for a line break. */
    private static String label(String tag) {
        String name = tag.replaceAll("^</?|[\\s/>].*$", "").toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            return "↵";
        }
        return tag.startsWith("</") ? "/" + name : name;
    }

    /** What stands on the chip of the tag: {@code link} and {@code /link}; the element where people have no word for it. */
    public String label(Words words) {
        String name = text.replace("/", "");
        return text.replace(name, words.sayOr(name, "tag." + name));
    }

    public boolean isTag() {
        return tag != null;
    }
}
