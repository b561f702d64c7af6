package dev.stele.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.testkit.Backed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description in {@code docs/openapi} is the one that the service gives; {@code -Dopenapi.update} writes it anew. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiIT {

    private static final Path KEPT = Path.of("../docs/openapi/publisher.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @LocalServerPort
    int port;

    @Test
    void isWhatTheDocumentationSays() throws IOException {
        JsonNode description = description();
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(KEPT, JSON.writeValueAsString(JSON.treeToValue(description, Object.class)) + "\n");
        }

        assertThat(JSON.readTree(Files.readString(KEPT)))
                .as("run ./mvnw -pl publisher-service verify -Dit.test=OpenApiIT -Dopenapi.update, look at the change")
                .isEqualTo(description);
    }

    @Test
    void saysWhatEveryCallDoes() {
        description()
                .path("paths")
                .forEach(path ->
                        path.forEach(call -> assertThat(call.path("summary").asString())
                                .as(call.toString())
                                .isNotBlank()));
    }

    private JsonNode description() {
        ObjectNode description = (ObjectNode) Api.anonymous(port).get("/v3/api-docs");
        description.remove("servers");
        return description;
    }
}
