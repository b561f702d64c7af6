package dev.stele.e2e.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The crawler on small sites with one fault each. */
class FaultsTests {

    private final Map<String, String> pages = new LinkedHashMap<>();
    private HttpServer server;
    private URI site;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        server.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().toString());
            if (page != null && page.startsWith("-> ")) {
                exchange.getResponseHeaders().add("Location", page.substring(3));
                exchange.sendResponseHeaders(301, -1);
            } else {
                byte[] bytes = (page == null ? "none" : page.replace("SITE", site.toString()))
                        .getBytes(StandardCharsets.UTF_8);
                boolean xml = exchange.getRequestURI().getPath().endsWith(".xml");
                exchange.getResponseHeaders().add("Content-Type", xml ? "application/xml" : "text/html");
                exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areNoneWhereLanguagesAndMapsAgree() throws Exception {
        page("en", "en", "ru");
        page("ru", "en", "ru");
        pages.put("/sitemap.xml", "<urlset><url><loc>SITE/en/</loc></url><url><loc>SITE/ru/</loc></url></urlset>");

        Faults faults = faults("/en/", "/sitemap.xml");

        assertThat(faults.links()).isEmpty();
        assertThat(faults.fragments()).isEmpty();
        assertThat(faults.alternates()).isEmpty();
        assertThat(faults.canonicals()).isEmpty();
        assertThat(faults.sitemaps()).isEmpty();
    }

    @Test
    void areLinksToNothingAndToDetours() throws Exception {
        pages.put("/en/", "<a href='/old'>a</a><img srcset='/gone.png 1x, /en/ 2x'><a href='#nowhere'>b</a>");
        pages.put("/old", "-> /en/");

        Faults faults = faults("/en/");

        assertThat(faults.links())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("301"))
                .anyMatch(line -> line.startsWith("404 " + site + "/gone.png"));
        assertThat(faults.fragments()).singleElement().asString().endsWith("#nowhere");
    }

    @Test
    void areAlternatesThatAreNotReturned() throws Exception {
        page("en", "en", "ru");
        page("ru", "ru");
        assertThat(faults("/en/").alternates()).anyMatch(line -> line.contains("different alternates"));
    }

    @Test
    void areAlternatesWithoutThePageItself() throws Exception {
        page("en", "ru");
        page("ru", "ru");
        assertThat(faults("/en/").alternates()).anyMatch(line -> line.contains("not its own alternate"));
    }

    @Test
    void areForeignCanonicals() throws Exception {
        pages.put("/en/", "<head><link rel=canonical href='SITE/other'></head>");
        pages.put("/other", "<p>x");
        assertThat(faults("/en/").canonicals()).hasSize(1);
    }

    @Test
    void arePagesOfAMapThatAskToBePassedBy() throws Exception {
        String unlisted = "<head><meta name=robots content=noindex></head>";
        pages.put("/en/", "<a href='/en/pages/old'>o</a><a href='/en/pages/older'>o</a>");
        pages.put("/en/pages/old", unlisted);
        pages.put("/en/pages/older", unlisted);
        pages.put(
                "/sitemap.xml",
                "<urlset><url><loc>SITE/en/</loc></url><url><loc>SITE/en/pages/old</loc></url></urlset>");
        assertThat(faults("/en/", "/sitemap.xml").sitemaps())
                .singleElement()
                .asString()
                .endsWith("/en/pages/old is in a sitemap, and asks to be passed by");
    }

    @Test
    void arePagesThatNoMapNamesAndOnesThatNobodyLinksTo() throws Exception {
        pages.put("/en/", "<p>x");
        pages.put("/en/news/lonely", "<p>x");
        pages.put("/sitemap.xml", "<urlset><url><loc>SITE/en/news/lonely</loc></url></urlset>");
        assertThat(faults("/en/", "/sitemap.xml").sitemaps())
                .anyMatch(line -> line.endsWith("is in no sitemap"))
                .anyMatch(line -> line.endsWith("nothing links to it"));
    }

    @Test
    void areErrorsOfMarkupAndStyle() throws Exception {
        String start = "<!doctype html><html lang=en><head><title>x</title>";
        Markup markup = new Markup();
        assertThat(markup.check(start + "<style>a{color:red}</style></head><body><p>x</p></body></html>"))
                .isEmpty();
        assertThat(markup.check(start + "</head><body><p><div>x</div></p></body></html>"))
                .isNotEmpty();
        assertThat(markup.check(start + "<style>a{colour:red}</style></head><body><p>x</p></body></html>"))
                .isNotEmpty();
    }

    private void page(String language, String... alternates) {
        StringBuilder page = new StringBuilder("<html lang=" + language + "><head><link rel=canonical href='SITE/"
                + language + "/'><link rel=alternate hreflang=x-default href='SITE/en/'>");
        for (String other : alternates) {
            page.append("<link rel=alternate hreflang=%s href='SITE/%s/'>".formatted(other, other));
        }
        pages.put("/" + language + "/", page + "</head><body id=a><a href='#a'>x</a>");
    }

    private Faults faults(String... seeds) throws Exception {
        return new Faults(Crawl.from(site, List.of(seeds)), site + "/");
    }
}
