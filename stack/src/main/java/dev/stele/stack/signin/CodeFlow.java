package dev.stele.stack.signin;

import java.net.URI;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Signs a demo user in as a browser would (authorization code with PKCE) and returns the access token. */
public final class CodeFlow {

    private static final String CLIENT = "stele-cli";
    /** Nobody listens there: the code is taken from the redirect itself. */
    private static final String REDIRECT = "http://127.0.0.1/cli-callback";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI issuer;

    public CodeFlow(URI issuer) {
        this.issuer = issuer;
    }

    /** The demo's passwords are the names. */
    public String token(String user) {
        var browser = new Browser();
        var proof = Pkce.random();
        var loginPage = browser.follow(authorization(proof), REDIRECT);
        var form = Map.of("username", user, "password", user);
        var end = browser.submit(loginPage.form(form), REDIRECT);
        String code = Query.of(end.address())
                .get("code")
                .orElseThrow(() -> new SignInFailed(
                        "the identity provider does not know " + user + ", or not by the demo password"));
        return exchange(browser, code, proof);
    }

    private URI authorization(Pkce proof) {
        var parameters = Map.of(
                "response_type",
                "code",
                "client_id",
                CLIENT,
                "redirect_uri",
                REDIRECT,
                "scope",
                "openid",
                "state",
                proof.verifier().substring(0, 16),
                "code_challenge",
                proof.challenge(),
                "code_challenge_method",
                "S256");
        return issuer.resolve("/oauth2/authorize?" + Query.encode(parameters));
    }

    private String exchange(Browser browser, String code, Pkce proof) {
        var parameters = Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", REDIRECT,
                "code", code,
                "code_verifier", proof.verifier());
        var answer = browser.submit(new Form(issuer.resolve("/oauth2/token"), parameters), REDIRECT);
        var token = JSON.readTree(answer.body()).path("access_token");
        if (!token.isString()) {
            throw new SignInFailed("the identity provider gave no token: " + answer.body());
        }
        return token.stringValue();
    }
}
