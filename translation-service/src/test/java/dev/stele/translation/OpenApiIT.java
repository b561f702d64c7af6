package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description in {@code docs/openapi} is the one that the service gives; {@code -Dopenapi.update} writes it anew. */
class OpenApiIT extends ServiceIT {

    private static final Path KEPT = Path.of("../docs/openapi/translation.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void isWhatTheDocumentationSays() throws IOException {
        JsonNode description = description();
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(KEPT, JSON.writeValueAsString(JSON.treeToValue(description, Object.class)) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(KEPT)))
                .as(
                        "run ./mvnw -pl translation-service verify -Dit.test=OpenApiIT -Dopenapi.update and look at the change")
                .isEqualTo(description);
    }

    @Test
    void namesWhatEveryCallDoesAndNotWhoCalls() {
        description()
                .path("paths")
                .forEach(path -> path.forEach(call -> {
                    assertThat(call.path("summary").asString())
                            .as(call.toString())
                            .isNotBlank();
                    assertThat(call.path("parameters").findValuesAsString("name"))
                            .as(call.toString())
                            .doesNotContain("person", "roles");
                }));
    }

    private JsonNode description() {
        ObjectNode description =
                (ObjectNode) Api.anonymous(port).get("/v3/api-docs").body();
        description.remove("servers");
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        return description;
    }
}
