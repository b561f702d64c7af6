package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.article.Author;
import dev.stele.content.article.Origin;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.SiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The demo newsroom is written as the house wants it, in each of its languages. */
class DemoTests {
    private static final Path DEMO = Path.of("../stack/src/main/resources/demo");
    private static final List<String> LOCALES = List.of("en", "ru", "tg");
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final Lint LINT = new Lint(AllRules.list());

    static Stream<Arguments> articles() throws IOException {
        try (Stream<Path> files = Files.list(DEMO.resolve("articles"))) {
            return files.sorted().toList().stream()
                    .flatMap(file -> LOCALES.stream()
                            .map(l -> Arguments.of(file.getFileName().toString(), l)));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void nothingIsFound(String file, String locale) throws IOException {
        JsonNode story = read("articles/" + file);
        ArticleContent content = normal(JSON.treeToValue(in(locale, story.get("content")), ArticleContent.class));
        Origin origin = new Origin(
                UUID.randomUUID(),
                ArticleKind.valueOf(story.get("kind").asString()),
                locale,
                List.of(),
                new Author("editor", Instant.EPOCH));
        var site = JSON.treeToValue(in("", read("site.json")), SiteSettings.class);
        var around = new Surroundings(site, Set.of(), Map.of(), Map.of(), null, Set.of(), LocalDate.of(2026, 12, 31));

        assertThat(LINT.findings(
                        new Proof(origin, content, Set.of(), TextsOf.all(content), ShownPicture.in(content), around)))
                .isEmpty();
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Files.readString(DEMO.resolve(file), StandardCharsets.UTF_8));
    }

    /** Lists where the file has none, as the service makes them. */
    private static ArticleContent normal(ArticleContent c) {
        return new ArticleContent(
                c.headline(),
                c.slug(),
                c.lead(),
                c.dateline(),
                c.byline() == null ? List.of() : c.byline(),
                c.section(),
                c.tags() == null ? List.of() : c.tags(),
                c.hero(),
                c.blocks(),
                c.legal());
    }

    /** One language in the place of all, and an id in the place of a name. */
    private static JsonNode in(String locale, JsonNode node) {
        if (node instanceof ObjectNode o
                && !locale.isEmpty()
                && Set.copyOf(o.propertyNames()).equals(Set.copyOf(LOCALES))) {
            JsonNode said = o.get(locale);
            return said.isString()
                    ? said
                    : StringNode.valueOf(String.join(
                            " ", said.valueStream().map(JsonNode::asString).toList()));
        }
        if (node instanceof StringNode s && s.asString().matches("(picture|article):.*")) {
            return StringNode.valueOf(UUID.nameUUIDFromBytes(s.asString().getBytes(StandardCharsets.UTF_8))
                    .toString());
        }
        if (node instanceof ObjectNode o) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            o.properties().forEach(p -> copy.set(p.getKey(), in(locale, p.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(child -> copy.add(in(locale, child)));
            return copy;
        }
        return node;
    }
}
