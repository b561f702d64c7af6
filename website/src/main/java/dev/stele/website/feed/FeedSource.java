package dev.stele.website.feed;

import dev.stele.website.page.Edition;
import dev.stele.website.page.Text;
import dev.stele.website.site.Selection;
import java.util.Optional;

/** What a feed is of: everything in a language, or one section, tag or author there. */
sealed interface FeedSource {

    /** Everything. */
    record All() implements FeedSource {}

    /** One section. */
    record OfSection(String id) implements FeedSource {}

    /** One tag, which is a word of the language. */
    record OfTag(String tag) implements FeedSource {}

    /** One author, whose name is spelt in the language. */
    record OfAuthor(String name) implements FeedSource {}

    default Selection of(Selection newest) {
        return switch (this) {
            case All all -> newest;
            case OfSection section -> newest.ofSection(section.id());
            case OfTag tag -> newest.withTag(tag.tag());
            case OfAuthor author -> newest.byAuthor(author.name());
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
            case OfAuthor author -> Optional.of(author.name());
        };
    }

    /** The path of the page with the same articles in a language. */
    default String page(String locale) {
        return switch (this) {
            case All all -> "/" + locale + "/";
            case OfSection section -> "/" + locale + "/sections/" + section.id();
            case OfTag tag -> "/" + locale + "/tags/" + tag.tag();
            case OfAuthor author -> "/" + locale + "/authors/" + author.name();
        };
    }

    /** The path of the feed without its ending. */
    default String path(String locale) {
        return this instanceof All ? "/" + locale + "/feed" : page(locale) + "/feed";
    }

    /** Whether other languages have the same feed; tags and names are words of one, and there only where they are used. */
    default boolean hasCounterparts() {
        return !(this instanceof OfTag || this instanceof OfAuthor);
    }
}
