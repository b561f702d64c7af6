package dev.stele.website.page;

import dev.stele.website.language.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about itself.
 *
 * @param lang the language of the title; null when it is that of the page
 * @param canonical absolute; null on pages that no index should have
 * @param alternates absolute addresses by hreflang, this page's own and {@code x-default} among them
 * @param trail the way from the home page to here, the page itself left out; shown to readers too
 * @param feed the address, encoded, of a feed of exactly this page's articles, without its ending
 * @param data the page as structured data, each a JSON-LD document
 */
public record Head(
        String title,
        @Nullable String lang,
        @Nullable String description,
        @Nullable String canonical,
        Map<String, String> alternates,
        OpenGraph graph,
        List<Link> trail,
        @Nullable String feed,
        List<String> data) {

    public static Head plain(String title) {
        return new Head(title, null, null, null, Map.of(), OpenGraph.WEBSITE, List.of(), null, List.of());
    }

    /** The head of a page that only says something to its reader. */
    public static Head saying(Words words, String key) {
        return new Head(
                words.say(key), words.lang(key), null, null, Map.of(), OpenGraph.WEBSITE, List.of(), null, List.of());
    }

    public static Head of(
            String title, @Nullable String description, String canonical, Map<String, String> alternates) {
        return new Head(title, null, description, canonical, alternates, OpenGraph.WEBSITE, List.of(), null, List.of());
    }

    public Head asArticle(OpenGraph story, String jsonLd) {
        return new Head(title, lang, description, canonical, alternates, story, trail, feed, List.of(jsonLd));
    }

    public Head along(List<Link> way) {
        return new Head(title, lang, description, canonical, alternates, graph, way, feed, data);
    }

    public Head withFeed(String path) {
        return new Head(title, lang, description, canonical, alternates, graph, trail, path, data);
    }

    public Head withData(String jsonLd) {
        List<String> all = Stream.concat(data.stream(), Stream.of(jsonLd)).toList();
        return new Head(title, lang, description, canonical, alternates, graph, trail, feed, all);
    }

    /** Languages of the alternates without {@code x-default}. */
    public List<String> languages() {
        return alternates.keySet().stream()
                .filter(tag -> !tag.equals("x-default"))
                .toList();
    }
}
