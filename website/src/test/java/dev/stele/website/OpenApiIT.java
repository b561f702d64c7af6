package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description in {@code docs/openapi} is the one that the website gives; {@code -Dopenapi.update} writes it anew. */
@WebsiteTest
class OpenApiIT {

    private static final Path KEPT = Path.of("../docs/openapi/website.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void isWhatTheDocumentationSays(@Autowired TestReader reader) throws IOException {
        ObjectNode description =
                (ObjectNode) JSON.readTree(reader.get("/v3/api-docs").body());
        description.remove("servers");
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(KEPT, JSON.writeValueAsString(JSON.treeToValue(description, Object.class)) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(KEPT)))
                .as("run ./mvnw -pl website verify -Dit.test=OpenApiIT -Dopenapi.update and look at the change")
                .isEqualTo(description);
    }
}
