package dev.stele.content.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)((?:\"[^\"]*+\"|'[^']*+'|[^'\">])*+)>");

    private static final Pattern UNFINISHED = Pattern.compile("<[/!?a-zA-Z]");

    private MarkupRules() {}

    /** What is wrong with a text, or nothing. */
    static Optional<String> fault(String text) {
        if (text.indexOf('<') < 0) return Optional.empty();
        return foreign(Jsoup.parseBodyFragment(text).body())
                .or(() -> foreign(xml(text)))
                .or(() -> unfinished(text))
                .or(() -> unbalanced(text));
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

    /** A parser drops a tag that never ends; put before other markup it would swallow it. */
    private static Optional<String> unfinished(String text) {
        return UNFINISHED.matcher(TAG.matcher(text).replaceAll("")).find()
                ? Optional.of("a tag that never ends; a sign of less than is written &lt;")
                : Optional.empty();
    }

    /** Translation carries markup as pairs, so every pair must be closed where it was opened. */
    private static Optional<String> unbalanced(String text) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            if (name.equals("br")) continue;
            if (tags.group(1).isEmpty()) {
                if (name.equals("a") && open.contains("a")) return Optional.of("a link within a link");
                open.push(name);
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                return Optional.of("</" + name + "> closes nothing that is open");
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of("<" + open.pop() + "> is never closed");
    }
}
