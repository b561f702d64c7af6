package dev.stele.publisher.webhook.outgoing;

import dev.stele.publisher.webhook.Attempt;
import dev.stele.publisher.webhook.Caller;
import dev.stele.publisher.webhook.WebhookSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

/** Calls over HTTP: no redirect is followed, no connection kept, and after the timeout it is cut wherever it is. */
public final class HttpCaller implements Caller, AutoCloseable {

    private static final int EXCERPT_BYTES = 500;

    private final Targets targets;
    private final CloseableHttpClient client;
    private final Duration timeout;
    private final Clock clock;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    public HttpCaller(WebhookSettings settings, DnsResolver names, Clock clock) {
        AddressRules rules = new AddressRules(settings.loopback(), settings.allowedNetworks());
        this.targets = new Targets(rules, settings.loopback());
        this.client = Clients.of(new CheckedResolver(rules, names), settings.timeout());
        this.timeout = settings.timeout();
        this.clock = clock;
    }

    @Override
    public @Nullable String objection(String url) {
        return targets.objection(url);
    }

    @Override
    public Attempt call(String url, Map<String, String> headers, String body) {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        String objection = targets.objection(url);
        if (objection != null) {
            return new Attempt(at, 0, null, objection, null, null);
        }
        HttpPost request;
        HttpHost host;
        try {
            request = new HttpPost(url);
            host = HttpHost.create(URI.create(url));
        } catch (RuntimeException e) {
            // Like an objection: it counts as an attempt, so it is tried less and less often, and given up.
            return new Attempt(at, 0, null, Excerpts.clean(e.toString()), null, null);
        }
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        ScheduledFuture<?> deadline = deadlines.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answered(client.executeOpen(host, request, null), at, begun);
        } catch (CheckedResolver.Forbidden e) {
            return new Attempt(at, since(begun), null, "This address may not be called.", null, null);
        } catch (IOException | RuntimeException e) {
            String problem = request.isCancelled() ? "No answer within " + timeout.toMillis() + " ms." : e.toString();
            return new Attempt(at, since(begun), null, Excerpts.clean(problem), null, null);
        } finally {
            deadline.cancel(false);
        }
    }

    private static Attempt answered(ClassicHttpResponse response, Instant at, long begun) {
        int status = response.getCode();
        String problem = switch (status / 100) {
            case 2 -> null;
            case 3 -> "The receiver answered " + status + "; redirects are not followed.";
            default -> "The receiver answered " + status + ".";
        };
        return new Attempt(at, since(begun), status, problem, excerpt(response), pause(response));
    }

    /** The status is the answer; a body that breaks off or never ends changes nothing about it. */
    private static @Nullable String excerpt(ClassicHttpResponse response) {
        try (response) {
            HttpEntity entity = response.getEntity();
            return entity == null
                    ? null
                    : Excerpts.clean(new String(entity.getContent().readNBytes(EXCERPT_BYTES), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable Duration pause(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Retry-After");
        return header != null && header.getValue().matches("\\d{1,9}")
                ? Duration.ofSeconds(Long.parseLong(header.getValue()))
                : null;
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
