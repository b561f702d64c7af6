package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.stele.e2e.browser.Beholder;
import dev.stele.e2e.browser.Look;
import dev.stele.e2e.crawl.Crawl;
import dev.stele.e2e.crawl.Faults;
import dev.stele.e2e.crawl.Markup;
import dev.stele.e2e.crawl.Visited;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits every page of the demo in every language by its links, reads it by machine, and looks at it in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
        named = "STELE_EVERY_PAGE",
        matches = "true",
        disabledReason = "takes minutes: STELE_EVERY_PAGE=true")
@NeedsDemo
class CrawlerIT {

    /** Where a reader comes in, and pages that say what is not: a missing language, a withdrawn one, none at all. */
    private static final List<String> SEEDS = List.of(
            "/",
            "/robots.txt",
            "/sitemap.xml",
            "/en/no-such-page",
            "/fa/no-such-page",
            "/ru/news/" + PersianEdition.encoded(PersianEdition.ARTICLE),
            "/fa/news/" + PersianEdition.encoded(PersianEdition.WITHDRAWN));

    private final URI site = Demo.site();
    private Crawl crawl;
    private Faults faults;

    @BeforeAll
    void visit() throws Exception {
        crawl = Crawl.from(site, SEEDS);
        faults = new Faults(crawl, site + "/");
        Map<String, Long> kinds = crawl.visited().stream()
                .collect(Collectors.groupingBy(
                        visited -> visited.status() + " " + visited.type().split(";")[0],
                        TreeMap::new,
                        Collectors.counting()));
        System.out.printf("crawler: %d addresses %s%n", crawl.visited().size(), kinds);
    }

    @Test
    void everyLinkLeadsStraightToWhatIsThere() {
        assertThat(report("dead links and detours", faults.links())).isEmpty();
        assertThat(report("jumps to nowhere", faults.fragments())).isEmpty();
    }

    @Test
    void languagesNameEachOtherAndThemselves() {
        assertThat(report("hreflang faults", faults.alternates())).isEmpty();
        assertThat(report("canonical faults", faults.canonicals())).isEmpty();
        assertThat(pages().stream().filter(page -> page.alternates().size() > 2))
                .hasSizeGreaterThan(20);
    }

    @Test
    void sitemapNamesWhatReadersReachAndNothingElse() {
        assertThat(report("sitemap faults", faults.sitemaps())).isEmpty();
    }

    @Test
    void everyPageIsValid() throws Exception {
        Markup markup = new Markup();
        List<String> errors = new ArrayList<>();
        for (Visited page : html()) {
            markup.check(page.text()).forEach(finding -> errors.add(page.url() + " " + finding));
        }
        assertThat(report("validator findings on " + html().size() + " pages", errors))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void everyPageCanBeReadAtEveryWidth(int width) {
        look(html().stream().map(page -> page.url().toString()).toList(), width, ColorScheme.LIGHT);
    }

    /** One page of each kind in each language. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everyKindOfPageCanBeReadInTheDark(int width) {
        Map<String, String> samples = html().stream()
                .collect(Collectors.toMap(
                        CrawlerIT::kind, page -> page.url().toString(), (first, other) -> first, LinkedHashMap::new));
        look(List.copyOf(samples.values()), width, ColorScheme.DARK);
    }

    private static void look(List<String> urls, int width, ColorScheme scheme) {
        List<Look> looks = new ArrayList<>();
        long begun = System.nanoTime();
        try (Beholder beholder = new Beholder(width, scheme)) {
            urls.forEach(url -> looks.add(beholder.at(url)));
        }
        String what = " on %d pages, %d px, %s".formatted(urls.size(), width, scheme);
        List<String> seen = report("faults in the browser" + what, lines(looks, Look::faults));
        List<String> rules = report("axe violations" + what, lines(looks, Look::violations));
        List<String> moved = report(
                "shifts" + what,
                lines(looks, look -> look.shift() == 0 ? List.of() : List.of("moved by " + look.shift())));
        System.out.printf("crawler: %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        assertThat(Stream.of(seen, rules, moved).flatMap(List::stream)).isEmpty();
    }

    private static List<String> lines(List<Look> looks, Function<Look, List<String>> part) {
        return looks.stream()
                .flatMap(look -> part.apply(look).stream().map(line -> look.url() + " " + line))
                .toList();
    }

    private static List<String> report(String what, List<String> faults) {
        System.out.printf("crawler: %d %s%n", faults.size(), what);
        return faults;
    }

    private List<Visited> html() {
        return crawl.visited().stream().filter(Visited::isHtml).toList();
    }

    private List<Visited> pages() {
        return crawl.visited().stream().filter(Visited::isPage).toList();
    }

    private static String kind(Visited page) {
        String[] parts = page.url().getRawPath().split("/");
        String folder = parts.length > 2 ? parts[2] : "home";
        return page.status() + " " + folder + " " + page.language()
                + (page.url().getRawQuery() == null ? "" : " ?");
    }
}
