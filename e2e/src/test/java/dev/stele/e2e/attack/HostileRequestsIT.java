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

/** The requests of {@code requests.jsonl}, each against one part: refused in time and without a trace. */
@Attack
class HostileRequestsIT {

    private static Untouched stores;

    @BeforeAll
    static void rememberStores() {
        stores = Untouched.since();
    }

    @AfterAll
    static void nothingWasStored() {
        stores.assertUntouched();
    }

    static Stream<Case> cases() {
        return Data.lines("requests.jsonl").stream().map(Case::new);
    }

    record Case(JsonNode json) {

        private String text(String name) {
            return Data.text(json, name);
        }

        private RawRequest request() {
            List<String> headers = new ArrayList<>();
            json.path("headers").forEach(header -> headers.add(Data.expanded(header.asString())));
            if (!text("type").isEmpty()) {
                headers.add("Content-Type: " + text("type"));
            }
            if (!text("as").isEmpty()) {
                headers.add("Authorization: Bearer " + Shared.staff().tokens().apply(text("as")));
            }
            HostileBody body =
                    HostileBody.bytes(text("unit"), json.path("times").asInt(0));
            return new RawRequest(text("method"), text("path"), headers, body);
        }

        @Override
        public String toString() {
            return text("name");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedAndHarmsNothing(Case it) {
        Part part = Part.labelled(it.text("part")).orElseThrow();
        RawAnswer answer = it.request().sendTo(part, Shared.staff().base()).assertSane();
        assertThat(Integer.toString(answer.status())).as(answer.toString()).matches(it.text("expect"));
    }
}
