package dev.stele.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** The authorization code flow with PKCE, step by step as a client takes it. */
public final class CodeFlow {

    public static final String CLI_REDIRECT = "http://127.0.0.1:43210/cli-callback";
    public static final String NEWSROOM_REDIRECT = "http://localhost:8084/login/oauth2/code/stele";
    public static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    private final Browser browser;
    private final String client;
    private final String redirect;

    private CodeFlow(Browser browser, String client, String redirect) {
        this.browser = browser;
        this.client = client;
        this.redirect = redirect;
    }

    public static CodeFlow ofCli(Browser browser) {
        return new CodeFlow(browser, "stele-cli", CLI_REDIRECT);
    }

    public static CodeFlow ofNewsroom(Browser browser) {
        return new CodeFlow(browser, "stele-newsroom", NEWSROOM_REDIRECT);
    }

    /** A token for a demo user, whose password is the name. */
    public static String token(int port, String user) {
        Browser browser = new Browser(port);
        return ofCli(browser).signInAndRedeem(user, user).path("access_token").asString();
    }

    public String authorizePath() {
        return "/oauth2/authorize?" + Browser.encoded(authorizeParameters());
    }

    public Map<String, String> authorizeParameters() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", client);
        parameters.put("scope", "openid profile");
        parameters.put("redirect_uri", redirect);
        parameters.put("state", "state-1");
        parameters.put("nonce", "nonce-1");
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        return parameters;
    }

    /** Asks, signs in, is led back, and returns the code. */
    public String signIn(String user, String password) {
        browser.get(authorizePath());
        String back = Browser.location(browser.signIn(user, password));
        return code(browser.get(path(back)));
    }

    public JsonNode signInAndRedeem(String user, String password) {
        return Browser.json(redeem(signIn(user, password), VERIFIER));
    }

    public HttpResponse<String> redeem(String code, String verifier) {
        Map<String, String> form = new HashMap<>(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", redirect, "code_verifier", verifier));
        return tokenRequest(form);
    }

    public HttpResponse<String> refresh(String refreshToken) {
        return tokenRequest(new HashMap<>(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken)));
    }

    public static String code(HttpResponse<String> response) {
        String code = UriComponentsBuilder.fromUriString(Browser.location(response))
                .build()
                .getQueryParams()
                .getFirst("code");
        if (code == null) {
            throw new AssertionError("no code in " + Browser.location(response));
        }
        return code;
    }

    public static String path(String location) {
        URI uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    public static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
    }

    private HttpResponse<String> tokenRequest(Map<String, String> form) {
        if (client.equals("stele-newsroom")) {
            return browser.post("/oauth2/token", form, "Authorization", basic(client, "newsroom-secret"));
        }
        form.put("client_id", client);
        return browser.post("/oauth2/token", form);
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
