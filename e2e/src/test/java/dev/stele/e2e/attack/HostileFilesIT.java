package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Shared;
import dev.stele.stack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Imports of {@code files.jsonl}: XML by every import that reads XML, tables by every one that reads tables. */
@Attack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesIT {

    /** An import may be taken as one of nothing; that nothing was stored is checked at the end. */
    private static final String HARMLESS = "200|400|413|415|422|0";

    /**
     * One way in.
     *
     * @param root the element that the reader expects
     */
    private record Import(Part part, String method, String path, String as, String type, String root) {}

    private final Things things = new Things();
    private Map<String, List<Import>> imports;
    private String claim;
    private Listener listener;
    private Untouched stores;

    @BeforeAll
    void prepare() {
        claim = Shared.staff().translator("ru").claim(things.task()).token();
        imports = Map.of(
                "xml",
                List.of(
                        new Import(
                                Part.TRANSLATION,
                                "PUT",
                                "/api/translations/" + things.task() + ".xlf",
                                "ru",
                                "application/xliff+xml",
                                "xliff"),
                        new Import(
                                Part.TRANSLATION,
                                "POST",
                                "/api/memory.tmx?from=en&to=ru",
                                "chief",
                                "application/x-tmx+xml",
                                "tmx"),
                        new Import(Part.TRANSLATION, "PUT", "/api/terms", "chief", "application/x-tbx+xml", "tbx"),
                        new Import(Part.TRANSLATION, "PUT", "/api/segmentation/en", "chief", "application/xml", "srx")),
                "table",
                List.of(
                        new Import(Part.CONTENT, "POST", "/api/redirects", "chief", "text/csv", "from,to"),
                        new Import(Part.TRANSLATION, "PUT", "/api/terms", "chief", "text/csv", "concept,locale,term")));
        listener = new Listener();
        stores = Untouched.since();
    }

    @AfterAll
    void nothingWasStoredAndNobodyCalled() {
        stores.assertUntouched();
        assertThat(listener.calls())
                .as("connections to the address in the files")
                .isZero();
        listener.close();
    }

    static Stream<Named<JsonNode>> files() {
        return Data.named("files.jsonl");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedByEveryImport(JsonNode file) {
        assertThat(imports.get(file.path("kind").asString())).isNotEmpty().allSatisfy(it -> {
            RawAnswer answer =
                    request(it, file).sendTo(it.part(), Shared.staff().base());
            answer.assertSane();
            assertThat(Integer.toString(answer.status()))
                    .as(answer.toString())
                    .matches(file.path("expect").asString(HARMLESS));
            if (answer.isRefusal()) {
                answer.assertProblem();
            }
        });
    }

    private RawRequest request(Import it, JsonNode file) {
        List<String> headers = new ArrayList<>(List.of(
                "Content-Type: " + it.type(),
                "Authorization: Bearer " + Shared.staff().tokens().apply(it.as()),
                "Claim-Token: " + claim,
                "If-Match: \"0\""));
        HostileBody body = HostileBody.of(
                filled(it, Data.text(file, "start")),
                filled(it, Data.text(file, "unit")),
                file.path("times").asInt(0),
                filled(it, Data.text(file, "end")));
        return new RawRequest(it.method(), it.path(), headers, body);
    }

    private String filled(Import it, String text) {
        return text.replace("%root%", it.root()).replace("%called%", listener.address());
    }
}
