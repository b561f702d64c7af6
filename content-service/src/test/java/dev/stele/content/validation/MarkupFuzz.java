package dev.stele.content.validation;

import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Inline markup that is taken must be harmless in an HTML page, wherever it stands in it. */
public final class MarkupFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(2);
    private static final Set<String> HARMLESS = Set.of("strong", "em", "a", "br", "sup", "sub");

    private MarkupFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = FuzzInput.text(data);
        boolean taken = Work.within(ALLOWED, () -> MarkupRules.fault(text).isEmpty());
        if (taken != MarkupRules.fault(text).isEmpty()) {
            throw new AssertionError("the same text was judged differently");
        }
        if (taken) {
            mustBeHarmless(Jsoup.parse("<html><body><article><p id=host>" + text + "</p><i id=after></i></article>"));
            mustBeHarmless(Jsoup.parse("<ul><li id=host>" + text + "</li></ul><i id=after></i>"));
        }
    }

    private static void mustBeHarmless(Document page) {
        Element host = page.getElementById("host");
        Element after = page.getElementById("after");
        if (host == null || after == null || host.getElementById("after") != null) {
            throw new AssertionError(
                    "the markup leaves its element: " + page.body().html());
        }
        for (Element element : host.select("*")) {
            if (element != host && !HARMLESS.contains(element.tagName())) {
                throw new AssertionError("active or unknown element <" + element.tagName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (element != host) {
                    mustBeHarmless(element, attribute);
                }
            }
        }
    }

    private static void mustBeHarmless(Element element, Attribute attribute) {
        if (!element.tagName().equals("a") || !attribute.getKey().equals("href")) {
            throw new AssertionError("attribute " + attribute.getKey() + " of <" + element.tagName() + ">");
        }
        String href = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean known = href.startsWith("http://")
                || href.startsWith("https://")
                || href.startsWith("mailto:")
                || href.startsWith("#")
                || (href.startsWith("/") && !href.startsWith("//") && !href.startsWith("/\\"));
        if (!known) {
            throw new AssertionError("link to " + href);
        }
    }
}
