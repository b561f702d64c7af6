package dev.stele.stack.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** As much of a browser as signing in needs: cookies, redirects, forms. */
final class Browser {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Opens an address and follows redirects, but not the one that leads to the given address. */
    Page follow(URI address, String end) {
        return follow(get(address), end);
    }

    Page submit(Form form, String end) {
        var request = HttpRequest.newBuilder(form.action())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Query.encode(form.fields())))
                .build();
        return follow(request, end);
    }

    private Page follow(HttpRequest first, String end) {
        var request = first;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            var response = send(request);
            var location = response.headers().firstValue("Location");
            if (location.isEmpty()) {
                return new Page(response.uri(), response.body());
            }
            URI next = response.uri().resolve(location.get());
            if (next.toString().startsWith(end)) {
                return new Page(next, "");
            }
            request = get(next);
        }
        throw new SignInFailed("the identity provider redirects without end");
    }

    private static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Accept", "text/html")
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new SignInFailed(
                    "the identity provider does not answer at " + request.uri().getAuthority());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SignInFailed("interrupted");
        }
    }
}
