package dev.stele.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of accessibility, applied to a page as it is shown. */
public final class Axe {

    private static final String AXE = Beholder.resource(AxeBuilder.class, "/axe.min.js");
    private static final String RULES = Beholder.resource(Beholder.class, "/browser/rules.js");

    private Axe() {}

    public static List<String> violations(Page page) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(RULES)).stream().map(Object::toString).toList();
    }
}
