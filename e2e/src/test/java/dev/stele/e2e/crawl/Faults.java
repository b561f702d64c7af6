package dev.stele.e2e.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What is wrong with the links of a site, each fault as a line. */
public final class Faults {

    private static final String ANY = "x-default";

    private final Crawl crawl;
    private final String entrance;

    /** @param entrance the one address that may lead on, as it chooses the language */
    public Faults(Crawl crawl, String entrance) {
        this.crawl = crawl;
        this.entrance = entrance;
    }

    /** Links that lead nowhere, and those that lead there by a detour. */
    public List<String> links() {
        return crawl.visited().stream()
                .filter(visited -> visited.status() != 200)
                .filter(visited ->
                        !visited.isRedirect() || !visited.url().toString().equals(entrance))
                .filter(visited ->
                        crawl.origins(visited.url().toString()).stream().anyMatch(origin -> !origin.equals("(start)")))
                .map(visited -> visited.status() + " " + visited.url() + " from "
                        + crawl.origins(visited.url().toString()).stream()
                                .limit(3)
                                .toList())
                .toList();
    }

    /** Jumps within a page to places that it does not have. */
    public List<String> fragments() {
        List<String> faults = new ArrayList<>();
        for (Visited page : crawl.visited()) {
            if (page.isHtml()) {
                var html = page.html();
                html.select("a[href^=#]").stream()
                        .map(link -> link.attr("href").substring(1))
                        .filter(id -> html.getElementById(id) == null)
                        .forEach(id -> faults.add(page.url() + " has no #" + id));
            }
        }
        return faults;
    }

    /** Alternates that leave the page itself out, lead to another language, or are not returned. */
    public List<String> alternates() {
        List<String> faults = new ArrayList<>();
        crawl.visited().stream().filter(Visited::isPage).forEach(page -> {
            Map<String, String> alternates = page.alternates();
            String self = page.url().toString();
            if (!alternates.isEmpty() && !self.equals(alternates.get(page.language()))) {
                faults.add(self + " is not its own alternate in " + page.language() + ": " + alternates);
            }
            if (!alternates.isEmpty() && !alternates.containsKey(ANY)) {
                faults.add(self + " has no " + ANY);
            }
            alternates.forEach((language, address) -> {
                Visited other = crawl.at(address);
                if (language.equals(ANY)) {
                    return;
                }
                if (other == null || !other.isPage() || !other.language().equals(language)) {
                    faults.add(self + " names as " + language + " " + address);
                } else if (!other.alternates().equals(alternates)) {
                    faults.add(self + " and " + address + " name different alternates");
                }
            });
        });
        return faults;
    }

    /** Pages that call another address their own. */
    public List<String> canonicals() {
        return crawl.visited().stream()
                .filter(Visited::isPage)
                .filter(page -> !page.canonical().isEmpty())
                .filter(page -> !page.canonical().equals(page.url().toString()))
                .map(page -> page.url() + " calls itself " + page.canonical())
                .toList();
    }

    /** Live articles, static pages and home pages that no sitemap names, and what sitemaps name that nobody links to. */
    public List<String> sitemaps() {
        List<String> faults = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        Set<String> maps = new TreeSet<>();
        for (Visited map : crawl.visited()) {
            if (map.url().getPath().matches("/sitemap[^/]*\\.xml|/sitemaps/.*")) {
                maps.add(map.url().toString());
                var xml = Jsoup.parse(map.text(), map.url().toString(), Parser.xmlParser());
                xml.select("url > loc").forEach(loc -> named.add(loc.text()));
                xml.select("url").forEach(url -> agrees(url, faults));
            }
        }
        Set<String> read = crawl.visited().stream()
                .filter(Visited::isPage)
                .filter(page -> page.url().getRawPath().matches("/[^/]+/((news|pages)/.*)?"))
                .filter(page -> page.url().getRawQuery() == null)
                .filter(page -> !page.isUnlisted())
                .map(page -> page.url().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        read.stream().filter(page -> !named.contains(page)).forEach(page -> faults.add(page + " is in no sitemap"));
        crawl.visited().stream()
                .filter(page -> named.contains(page.url().toString()) && page.isUnlisted())
                .forEach(page -> faults.add(page.url() + " is in a sitemap, and asks to be passed by"));
        named.stream()
                .filter(page -> maps.containsAll(crawl.origins(page)))
                .forEach(page -> faults.add(page + " is in a sitemap, and nothing links to it"));
        return faults;
    }

    private void agrees(Element url, List<String> faults) {
        String address = url.select("loc").text();
        Visited page = crawl.at(address);
        Map<String, String> alternates = url.select("xhtml|link[hreflang]").stream()
                .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href")));
        if (page != null && !alternates.isEmpty() && !page.alternates().equals(alternates)) {
            faults.add(address + " has other alternates in the sitemap: " + alternates);
        }
    }
}
