package dev.stele.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dev.stele.testkit.Resources;
import java.util.List;
import java.util.stream.Stream;

/** The rules of accessibility, applied to a page as it is shown. */
public final class Axe {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String RULES = Resources.text(Axe.class, "/browser/rules.js");

    private Axe() {}

    /** What WCAG 2.2 A and AA, and the rules with further tags, find wrong, each as a line. */
    public static List<String> violations(Page page, String... furtherTags) {
        // Once for each document: a page that is looked at twice has it already.
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        List<String> tags = Stream.concat(WCAG.stream(), Stream.of(furtherTags)).toList();
        return ((List<?>) page.evaluate(RULES, tags))
                .stream().map(Object::toString).toList();
    }
}
