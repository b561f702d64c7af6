package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Shared;
import dev.stele.stack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Addresses of every part under the headers of {@code headers.jsonl}: no failure, nothing believed, nothing given back. */
@Attack
class HostileHeadersIT {

    /** By part: a page or document for everybody, something behind a sign-in, and something that is not there. */
    private static final List<Address> ADDRESSES = List.of(
            new Address(Part.WEBSITE, "/", "/en/", "/en/feed.atom", "/api/v1/site", "/nothing"),
            new Address(Part.CONTENT, "/v3/api-docs", "/api/articles", "/actuator/health", "/nothing"),
            new Address(Part.TRANSLATION, "/v3/api-docs", "/api/translations", "/nothing"),
            new Address(Part.PUBLISHER, "/v3/api-docs", "/api/webhooks", "/nothing"),
            new Address(Part.NEWSROOM, "/", "/board", "/sign-in-failed", "/nothing"),
            new Address(Part.IDENTITY, "/login", "/oauth2/jwks", "/api/users", "/nothing"));

    /** Names the host that it was asked at, but nobody else's. */
    private static final String DESCRIPTION = "/v3/api-docs";

    private static Untouched stores;

    record Address(Part part, List<String> paths) {
        Address(Part part, String... paths) {
            this(part, List.of(paths));
        }
    }

    record Case(JsonNode json) {

        private RawRequest request(String path) {
            List<String> headers = new ArrayList<>();
            json.path("headers").forEach(header -> headers.add(Data.expanded(header.asString())));
            String method = json.path("method").asString("GET");
            return new RawRequest(method, path, headers, HostileBody.of(Data.text(json, "body")));
        }

        @Override
        public String toString() {
            return json.path("name").asString();
        }
    }

    @BeforeAll
    static void rememberStores() {
        stores = Untouched.since();
    }

    @AfterAll
    static void nothingWasKept() {
        stores.assertUntouched();
        for (Part part : List.of(Part.CONTENT, Part.TRANSLATION, Part.PUBLISHER)) {
            RawRequest description = new RawRequest("GET", DESCRIPTION, List.of(), HostileBody.NONE);
            assertThat(description.sendTo(part, Shared.staff().base()).body()).doesNotContain("evil.example");
        }
    }

    static Stream<Case> cases() {
        return Data.lines("headers.jsonl").stream().map(Case::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isNotBelieved(Case it) {
        int base = Shared.staff().base();
        String expected = it.json().path("expect").asString("[234]\\d\\d");
        for (Address address : ADDRESSES) {
            for (String path : address.paths()) {
                RawAnswer answer = it.request(path).sendTo(address.part(), base).assertSane();
                assertThat(Integer.toString(answer.status()))
                        .as(answer.toString())
                        .matches(expected);
                assertThat(answer.body().split("HTTP/1\\.1 \\d", -1))
                        .as(answer.toString())
                        .hasSize(1);
                if (!path.equals(DESCRIPTION)) {
                    assertThat(answer.body()).as(answer.toString()).doesNotContain("evil.example");
                }
            }
        }
    }
}
