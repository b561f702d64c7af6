package dev.stele.website.feed;

import dev.stele.website.page.Edition;
import dev.stele.website.page.Text;
import dev.stele.website.site.Selection;
import java.util.Optional;

/** What a feed is of: everything in a language, or one section or tag there. */
sealed interface FeedSource {

    /** Everything. */
    record All() implements FeedSource {}

    /** One section. */
    record OfSection(String id) implements FeedSource {}

    /** One tag, which is a word of the language. */
    record OfTag(String tag) implements FeedSource {}

    default Selection of(Selection newest) {
        return switch (this) {
            case All all -> newest;
            case OfSection section -> newest.ofSection(section.id());
            case OfTag tag -> newest.withTag(tag.tag());
        };
    }

    /** What stands before the site's name; empty when the edition has no such section. */
    default Optional<String> title(Edition edition) {
        return switch (this) {
            case All all -> Optional.of("");
            case OfSection section ->
                edition.section(section.id())
                        .flatMap(s -> edition.text(s.name()))
                        .map(Text::value);
            case OfTag tag -> Optional.of(tag.tag());
        };
    }

    /** The path of the page with the same articles in a language. */
    default String page(String locale) {
        return switch (this) {
            case All all -> "/" + locale + "/";
            case OfSection section -> "/" + locale + "/sections/" + section.id();
            case OfTag tag -> "/" + locale + "/tags/" + tag.tag();
        };
    }

    /** The path of the feed without its ending. */
    default String path(String locale) {
        return this instanceof All ? "/" + locale + "/feed" : page(locale) + "/feed";
    }

    /** Whether other languages have the same feed; tags are words of one. */
    default boolean hasCounterparts() {
        return !(this instanceof OfTag);
    }
}
