package dev.stele.e2e.history.run;

import dev.stele.contracts.CloudEventHeaders;
import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of the log, as far as they are about our articles. */
final class Facts {

    private static final JsonMapper JSON = new JsonMapper();

    private Facts() {}

    static List<Fact> of(List<ConsumerRecord<byte[], byte[]>> records, Set<String> articles) {
        return records.stream()
                .filter(event -> event.key() != null && articles.contains(text(event.key())))
                .map(Facts::of)
                .toList();
    }

    private static Fact of(ConsumerRecord<byte[], byte[]> event) {
        String type = text(event.headers().lastHeader(CloudEventHeaders.TYPE).value());
        String id = text(event.headers().lastHeader(CloudEventHeaders.ID).value());
        String article = text(event.key());
        JsonNode it = JSON.readTree(event.value());
        long sequence = it.path("sequence").asLong();
        return switch (type) {
            case "dev.stele.revision-released.v1" -> {
                String locale = it.path("sourceLocale").asString();
                JsonNode text = it.path("content");
                yield new Fact.Released(
                        id,
                        article,
                        article,
                        sequence,
                        it.path("revision").asInt(),
                        locale,
                        token(text),
                        path(locale, text));
            }
            case "dev.stele.publication-ordered.v1" ->
                new Fact.Ordered(
                        id,
                        article,
                        article,
                        sequence,
                        it.path("revision").asInt(),
                        locales(it),
                        it.path("mode").asString().equals("TOGETHER"));
            case "dev.stele.article-withdrawn.v1" -> new Fact.Withdrawn(id, article, article, sequence, locales(it));
            case "dev.stele.translation-approved.v1", "dev.stele.translation-carried-over.v1" -> {
                String locale = it.path("locale").asString();
                JsonNode text = it.path("variant");
                yield new Fact.Approved(
                        id,
                        article,
                        article + "/" + locale,
                        sequence,
                        it.path("sourceRevision").asInt(),
                        it.path("version").asInt(),
                        locale,
                        token(text),
                        path(locale, text),
                        type.contains("approved"));
            }
            default -> new Fact.Other(id, article, article, sequence);
        };
    }

    private static List<String> locales(JsonNode it) {
        return it.path("locales").valueStream().map(JsonNode::asString).sorted().toList();
    }

    private static String token(JsonNode text) {
        return Tokens.first(text.path("headline").asString(""));
    }

    private static String path(String locale, JsonNode text) {
        return "/" + locale + "/news/" + text.path("slug").asString("");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
