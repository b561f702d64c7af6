package dev.stele.content.validation;

import dev.stele.content.validation.Tags.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Inline markup: {@code strong em a br sup sub}, with {@code href} on {@code a} and nothing else. Anything else is
 * refused, never cleaned away in silence.
 *
 * <p>The text is parsed twice: as HTML, for that is how it will be read, and as XML, for HTML parsing drops some tags
 * ({@code body}, {@code html}) that would still be in the stored text.
 */
final class MarkupRules {
    private static final Set<String> ELEMENTS = Set.of("strong", "em", "a", "br", "sup", "sub");

    /** A parser drops such a tag; put before other markup it would swallow it. */
    private static final String ENDLESS = "a tag that never ends; a sign of less than is written &lt;";

    private MarkupRules() {}

    /** What is wrong with a text, or nothing. */
    static Optional<String> fault(String text) {
        if (text.indexOf('<') < 0) return Optional.empty();
        Tags tags = Tags.in(text);
        // Parsers build trees and take long for a tag that never ends.
        if (tags.endless()) return Optional.of(ENDLESS);
        return foreign(Jsoup.parseBodyFragment(text).body())
                .or(() -> foreign(xml(text)))
                .or(() -> tags.loose() ? Optional.of(ENDLESS) : unbalanced(tags.all()));
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static Optional<String> foreign(Element root) {
        return root.stream()
                .filter(e -> e != root)
                .flatMap(e -> element(e).stream())
                .findFirst()
                .or(() -> root.stream()
                        .flatMap(e -> e.childNodes().stream())
                        .filter(n -> !(n instanceof Element || n.getClass() == TextNode.class))
                        .map(Node::nodeName)
                        .map(name -> name + " is not inline markup")
                        .findFirst());
    }

    private static Optional<String> element(Element e) {
        String name = e.tagName().toLowerCase(Locale.ROOT);
        if (!ELEMENTS.contains(name)) return Optional.of("<" + name + "> is not among strong, em, a, br, sup, sub");
        if (name.equals("a") && !HrefRules.allows(e.attr("href"))) {
            return Optional.of("the href of a link must be http, https, mailto or a path of the site");
        }
        for (Attribute attribute : e.attributes()) {
            if (!name.equals("a") || !attribute.getKey().equalsIgnoreCase("href")) {
                return Optional.of("attribute " + attribute.getKey() + " is not allowed on <" + name + ">");
            }
        }
        return Optional.empty();
    }

    /** Translation carries markup as pairs, so every pair must be closed where it was opened. */
    private static Optional<String> unbalanced(List<Tag> tags) {
        Deque<String> open = new ArrayDeque<>();
        boolean within = false;
        for (Tag tag : tags) {
            if (tag.name().equals("br")) continue;
            boolean link = tag.name().equals("a");
            if (!tag.closes()) {
                if (link && within) return Optional.of("a link within a link");
                within |= link;
                open.push(tag.name());
            } else if (open.isEmpty() || !open.pop().equals(tag.name())) {
                return Optional.of("</" + tag.name() + "> closes nothing that is open");
            } else if (link) {
                within = false;
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of("<" + open.pop() + "> is never closed");
    }
}
