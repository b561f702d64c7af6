package dev.stele.newsroom.signin;

import dev.stele.chassis.web.session.SealedCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps sign-ins that have begun in the browser: strangers, of whom there may be any number, have no session. Each ends once:
 * a cookie that is kept and sent again would make us ask the provider again.
 */
@Component
class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String PAGE = PendingSignIns.class.getName();
    private static final String ENTRANCE = "/";
    private static final int MOST_USED = 10_000;
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Provider provider;
    private final SealedCookie cookie;
    private final UsedStates used = new UsedStates(MOST_USED);

    PendingSignIns(Provider provider, Clock clock) {
        this.provider = provider;
        this.cookie = new SealedCookie("stele-newsroom-sign-in", LIFETIME, clock);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending(request).map(this::restored).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            cookie.clear(request, response);
            return;
        }
        String page = RequestKind.localPath(request.getParameter(SignInEntrance.PAGE));
        if (!set(begun, page, request, response)) {
            set(begun, ENTRANCE, request, response);
        }
    }

    private boolean set(
            OAuth2AuthorizationRequest begun, String page, HttpServletRequest request, HttpServletResponse response) {
        return cookie.set(JSON.writeValueAsString(PendingSignIn.of(begun, page)), request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIn> pending = pending(request).filter(found -> used.add(found.state()));
        pending.ifPresent(found -> request.setAttribute(PAGE, found.page()));
        cookie.clear(request, response);
        return pending.map(this::restored).orElse(null);
    }

    /** Where the sign-in that this request ends was begun. */
    static String page(HttpServletRequest request) {
        return request.getAttribute(PAGE) instanceof String page ? page : ENTRANCE;
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return cookie.read(request)
                .map(text -> JSON.readValue(text, PendingSignIn.class))
                .filter(pending -> pending.state().equals(state));
    }

    private @Nullable OAuth2AuthorizationRequest restored(PendingSignIn pending) {
        ClientRegistration registration = provider.findByRegistrationId(Provider.ID);
        return registration == null ? null : pending.request(registration);
    }
}
