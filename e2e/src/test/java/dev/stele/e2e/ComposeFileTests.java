package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.house.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The compose file describes the whole newsroom, and opens nothing to the network. */
class ComposeFileTests {

    private static final List<String> OURS =
            List.of("content-service", "translation-service", "publisher-service", "website", "newsroom", "identity");

    private final Map<String, Map<String, Object>> services = services();

    @Test
    void everyPartIsThereAndChecked() throws IOException {
        assertThat(services).containsKeys("kafka", "mongodb").containsKeys(OURS.toArray(String[]::new));
        for (String foreign : List.of("kafka", "mongodb")) {
            assertThat(services.get(foreign)).as(foreign).containsKey("healthcheck");
        }
        for (String ours : OURS) {
            assertThat(services.get(ours))
                    .as(ours)
                    .extractingByKey("build")
                    .asString()
                    .contains("docker/Dockerfile");
        }
        assertThat(Files.readAllLines(Checkout.root().resolve("docker/Dockerfile")))
                .anyMatch(line -> line.startsWith("HEALTHCHECK "));
    }

    @Test
    void dataOutlivesItsContainers() {
        for (String keeper : List.of("kafka", "mongodb", "identity")) {
            assertThat((List<?>) services.get(keeper).get("volumes")).as(keeper).isNotEmpty();
        }
    }

    @Test
    void nothingIsPublishedBeyondTheLoopbackInterface() {
        services.forEach((name, service) -> {
            for (Object port : (List<?>) service.getOrDefault("ports", List.of())) {
                assertThat(port.toString()).as(name).startsWith("127.0.0.1:");
            }
        });
    }

    @Test
    void everySecretAtRestHasAKeyOfItsOwnHouse() {
        assertThat(environment("publisher-service").get("STELE_ENCRYPTION_KEYS").toString())
                .startsWith("${STELE_ENCRYPTION_KEYS:?");
    }

    @Test
    void proxiesCanBeNamedToEveryPartThatPeopleReach() {
        for (String part : List.of("website", "newsroom", "identity")) {
            assertThat(environment(part).get("STELE_CLIENTS_TRUSTEDPROXIES"))
                    .as(part)
                    .isEqualTo("${STELE_TRUSTED_PROXIES:-}");
        }
        assertThat(environment("website").get("STELE_WEBSITE_API_TRUSTEDPROXIES"))
                .isEqualTo("${STELE_TRUSTED_PROXIES:-}");
    }

    @Test
    void nativeCodeCanBeLoaded() {
        for (String ours : OURS) {
            assertThat((List<?>) services.get(ours).get("tmpfs"))
                    .as(ours)
                    .singleElement()
                    .asString()
                    .startsWith("/tmp:exec,");
        }
    }

    /** As decision 33 has it: the heap and what the service needs beside it, two workers of 300 MB, and /tmp. */
    @Test
    void picturesFitIntoTheMemoryOfTheContentService() {
        Map<?, ?> content = services.get("content-service");
        assertThat(environment("content-service").get("JAVA_TOOL_OPTIONS").toString())
                .contains("-Xmx256m");
        int limit = Integer.parseInt(content.get("mem_limit").toString().replace("m", ""));
        assertThat(limit).isGreaterThanOrEqualTo(256 + 250 + 2 * 300 + 128);
    }

    private Map<?, ?> environment(String service) {
        return (Map<?, ?>) services.get(service).get("environment");
    }

    private static Map<String, Map<String, Object>> services() {
        try (var file = Files.newBufferedReader(Checkout.root().resolve("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Object>>> root = new Yaml().load(file);
            return root.get("services");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
