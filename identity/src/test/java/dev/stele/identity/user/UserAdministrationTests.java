package dev.stele.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IdentityTest
class UserAdministrationTests {

    @LocalServerPort
    int port;

    private Browser browser;
    private String admin;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        admin = CodeFlow.token(port, "admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "chief", "ru", "reviewer"})
    void isForbiddenToEveryOtherRole(String user) {
        String token = CodeFlow.token(port, user);
        assertThat(browser.api("GET", "/api/users", token, "").statusCode()).isEqualTo(403);
        assertProblem(browser.api("POST", "/api/users", token, "{}"), 403, "forbidden");
        assertProblem(browser.api("PATCH", "/api/users/editor", token, "{}"), 403, "forbidden");
    }

    @Test
    void asksAnonymousCallersToSignIn() {
        HttpResponse<String> answer = browser.api("GET", "/api/users", "", "");
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void listsByNameInPagesWithoutPasswords() {
        JsonNode page = Browser.json(browser.api("GET", "/api/users?page=1&size=2", admin, ""));
        assertThat(page.path("items").size()).isEqualTo(2);
        assertThat(page.path("page").asInt()).isEqualTo(1);
        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(6);
        assertThat(page.path("items").path(0).propertyNames()).containsExactlyInAnyOrder("name", "roles", "suspended");
    }

    @Test
    void removedPersonCannotComeBackAndNobodyElseGetsTheName() {
        String body =
                "{\"name\":\"farrukh\",\"password\":\"гули садбарг\",\"roles\":[\"editor\"],\"publicName\":\"Farrukh\"}";
        assertThat(browser.api("POST", "/api/users", admin, body).statusCode()).isEqualTo(201);
        String chief = CodeFlow.token(port, "chief");
        assertProblem(browser.api("DELETE", "/api/users/farrukh", chief, ""), 403, "forbidden");

        assertThat(browser.api("DELETE", "/api/users/farrukh", admin, "").statusCode())
                .isEqualTo(204);

        assertThat(browser.api("GET", "/api/users?size=100", admin, "").body())
                .doesNotContain("farrukh")
                .doesNotContain("Farrukh");
        assertThat(Browser.location(new Browser(port).signIn("farrukh", "гули садбарг")))
                .contains("/login");
        assertProblem(browser.api("DELETE", "/api/users/farrukh", admin, ""), 404, "unknown-user");
        assertProblem(browser.api("POST", "/api/users", admin, body), 409, "name-taken");
        assertProblem(browser.api("DELETE", "/api/users/admin", admin, ""), 409, "last-admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=1000000000", "size=-1", "page=x", "size=0", "sort=name", "suspended=true"})
    void refusesParametersItDoesNotUnderstand(String query) {
        assertProblem(browser.api("GET", "/api/users?" + query, admin, ""), 400, "malformed-request");
    }

    @Test
    void admittedUserCanSignInWithTheRolesGiven() {
        HttpResponse<String> answer = browser.api(
                "POST",
                "/api/users",
                admin,
                "{\"name\":\"zarina\",\"password\":\"гули садбарг\",\"roles\":[\"translator:tg\"]}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/users/zarina");
        assertThat(answer.body()).doesNotContain("bcrypt").doesNotContain("password");
        assertThat(Browser.location(new Browser(port).signIn("zarina", "гули садбарг")))
                .endsWith("/");
        assertProblem(
                browser.api(
                        "POST", "/api/users", admin, "{\"name\":\"zarina\",\"password\":\"12345678\",\"roles\":[]}"),
                409,
                "name-taken");
    }

    @Test
    void aPublicNameIsGivenChangedAndTakenBack() throws ParseException {
        String json =
                "{\"name\":\"manizha\",\"password\":\"first-password\",\"roles\":[],\"publicName\":\"Манижа Ёрова\"}";
        assertThat(browser.api("POST", "/api/users", admin, json).body()).contains("Манижа Ёрова");
        assertThat(publicNameInTokenOf("manizha")).isEqualTo("Манижа Ёрова");

        patch("manizha", "{\"publicName\":\"\"}");
        assertThat(publicNameInTokenOf("manizha")).isNull();
        assertProblem(patch("manizha", "{\"publicName\":\"<b>M</b>\"}"), 422, "invalid-content");
    }

    private @Nullable String publicNameInTokenOf(String name) throws ParseException {
        String token = CodeFlow.ofCli(new Browser(port))
                .signInAndRedeem(name, "first-password")
                .path("access_token")
                .asString();
        return SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("public_name");
    }

    @Test
    void newPasswordReplacesTheOldOne() {
        admit("bahrom");
        assertThat(patch("bahrom", "{\"password\":\"another-one\"}").statusCode())
                .isEqualTo(200);
        assertThat(Browser.location(new Browser(port).signIn("bahrom", "first-password")))
                .endsWith("?error");
        assertThat(Browser.location(new Browser(port).signIn("bahrom", "another-one")))
                .endsWith("/");
    }

    @Test
    void lastAdminCannotShutEverybodyOut() {
        assertProblem(patch("admin", "{\"suspended\":true}"), 409, "last-admin");
        assertProblem(patch("admin", "{\"roles\":[\"editor\"]}"), 409, "last-admin");
    }

    @Test
    void tokenIsWorthNoMoreThanItsUserIsNow() {
        admit("second", "admin");
        String token = CodeFlow.ofCli(new Browser(port))
                .signInAndRedeem("second", "first-password")
                .path("access_token")
                .asString();
        assertThat(browser.api("GET", "/api/users", token, "").statusCode()).isEqualTo(200);

        patch("second", "{\"roles\":[]}");
        assertThat(browser.api("GET", "/api/users", token, "").statusCode()).isEqualTo(401);
    }

    @Test
    void unknownUserIsNotFound() {
        assertProblem(patch("nobody", "{\"suspended\":true}"), 404, "unknown-user");
    }

    @Test
    void otherMethodsAreNotAllowed() {
        assertProblem(browser.api("PUT", "/api/users/editor", admin, "{}"), 405, "method-not-allowed");
    }

    private void admit(String name, String... roles) {
        String list = roles.length == 0 ? "" : "\"" + String.join("\",\"", roles) + "\"";
        String json = "{\"name\":\"%s\",\"password\":\"first-password\",\"roles\":[%s]}".formatted(name, list);
        assertThat(browser.api("POST", "/api/users", admin, json).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> patch(String name, String json) {
        return browser.api("PATCH", "/api/users/" + name, admin, json);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(contentType -> assertThat(contentType).startsWith("application/problem+json"));
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("/problems/" + type);
    }
}
