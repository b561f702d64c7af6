package dev.stele.e2e.crawl;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything of a site that its links lead to; other sites are left alone. */
public final class Crawl {

    /** A site that has no end has a fault. */
    private static final int MOST = 5_000;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI site;
    private final Map<String, Visited> visited = new LinkedHashMap<>();
    private final Map<String, Set<String>> origins = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Crawl(URI site) {
        this.site = site;
    }

    /** Visits the paths and all that can be reached from them. */
    public static Crawl from(URI site, Collection<String> paths) throws IOException, InterruptedException {
        Crawl crawl = new Crawl(site);
        paths.forEach(path -> crawl.found(site.resolve(path).toString(), "(start)"));
        crawl.run();
        return crawl;
    }

    public Collection<Visited> visited() {
        return visited.values();
    }

    /** The addresses that an answer at this address was linked from. */
    public Set<String> origins(String url) {
        return origins.getOrDefault(url, Set.of());
    }

    /** What this absolute address answered; null when nothing led there. */
    public @Nullable Visited at(String url) {
        return visited.get(withoutFragment(url));
    }

    private void run() throws IOException, InterruptedException {
        while (!waiting.isEmpty()) {
            if (visited.size() >= MOST) {
                throw new AssertionError("more than " + MOST + " addresses, the last " + waiting.peek());
            }
            String url = waiting.remove();
            Visited answer = visit(URI.create(url));
            visited.put(url, answer);
            Links.of(answer).forEach(link -> found(link, url));
            if (answer.isRedirect()) {
                found(answer.url().resolve(answer.location()).toString(), url);
            }
        }
    }

    private void found(String link, String origin) {
        String url = withoutFragment(link);
        URI target = URI.create(url);
        if (!site.getScheme().equals(target.getScheme()) || !site.getAuthority().equals(target.getAuthority())) {
            return;
        }
        if (url.equals(origin)) {
            return; // A jump within the page.
        }
        if (!visited.containsKey(url) && !waiting.contains(url)) {
            waiting.add(url);
        }
        origins.computeIfAbsent(url, any -> new TreeSet<>()).add(origin);
    }

    private Visited visit(URI url) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(60)).build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        return new Visited(
                url,
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Location").orElse(""),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }
}
