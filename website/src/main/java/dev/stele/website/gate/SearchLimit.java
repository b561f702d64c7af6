package dev.stele.website.gate;

import dev.stele.website.gate.ApiSettings.RateLimit;
import dev.stele.website.gate.RateLimits.Verdict;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.OptionalLong;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** How often one client may search the pages; a result that is still remembered does not count. */
@Component
public class SearchLimit {

    private final Settings settings;
    private final RateLimits limits;
    private final Clients clients;
    private final String proxyHeader;

    /** @param rateLimit see {@code stele.website.api.rate-limit} */
    @ConfigurationProperties("stele.website.search")
    record Settings(@DefaultValue RateLimit rateLimit) {}

    SearchLimit(Settings settings, ApiSettings api) {
        this.settings = settings;
        this.limits = new RateLimits(settings.rateLimit(), TimeMeter.SYSTEM_NANOTIME);
        this.clients = new Clients(api);
        this.proxyHeader = api.proxyHeader().name;
    }

    /** Counts a search. Empty when it is allowed, else the seconds until one is. */
    public OptionalLong take(HttpServletRequest request) {
        if (!settings.rateLimit().enabled()) {
            return OptionalLong.empty();
        }
        Verdict verdict =
                limits.take(clients.keyOf(request.getRemoteAddr(), Collections.list(request.getHeaders(proxyHeader))));
        return verdict.allowed() ? OptionalLong.empty() : OptionalLong.of(verdict.pause());
    }
}
