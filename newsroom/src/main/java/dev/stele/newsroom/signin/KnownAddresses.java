package dev.stele.newsroom.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a sign-in begin only under the console's own addresses: the redirect URI is made from the {@code Host} header, which
 * is the caller's to choose. Every other address gets 400.
 */
final class KnownAddresses extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KnownAddresses.class);

    private final RequestMatcher begins =
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorization/{provider}");
    private final AtomicBoolean told = new AtomicBoolean();
    private final Set<String> known;

    KnownAddresses(List<URI> addresses) {
        this.known = addresses.stream()
                .map(address -> address(address.getScheme(), address.getHost(), address.getPort()))
                .collect(Collectors.toSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = address(request.getScheme(), request.getServerName(), request.getServerPort());
        if (!begins.matches(request) || known.contains(address)) {
            chain.doFilter(request, response);
            return;
        }
        // Once: anybody can send any number of addresses.
        if (told.compareAndSet(false, true)) {
            LOG.warn("Refused a sign-in at {}: it is not in stele.sign-in.addresses", address);
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static String address(String scheme, String host, int port) {
        int usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + ":" + (port < 0 ? usual : port);
    }
}
