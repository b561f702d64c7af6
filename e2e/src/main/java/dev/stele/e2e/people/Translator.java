package dev.stele.e2e.people;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Takes translations from the queue of one language and writes them. */
public final class Translator {

    /** The right to write a translation. */
    public record Claim(String translation, String token) {}

    private final Api desk;
    private final String locale;

    public Translator(Api desk, String locale) {
        this.desk = desk;
        this.locale = locale;
    }

    /** The translation API with this translator's token. */
    public Api api() {
        return desk;
    }

    /** The entry of the queue about an article, once it is there for this revision. */
    public Optional<JsonNode> queued(String articleId, int revision) {
        JsonNode page = desk.get("/api/translations?locale=" + locale + "&articleId=" + articleId)
                .expect(200)
                .json();
        return page.path("items")
                .valueStream()
                .filter(entry -> entry.path("articleId").asString().equals(articleId))
                .filter(entry -> entry.path("sourceRevision").asInt() >= revision)
                .findFirst();
    }

    public JsonNode read(String translation) {
        return desk.get("/api/translations/" + translation).expect(200).json();
    }

    public Stream<JsonNode> segments(String translation) {
        return read(translation)
                .path("units")
                .valueStream()
                .flatMap(unit -> unit.path("segments").valueStream());
    }

    public Claim claim(String translation) {
        JsonNode claim = tryToClaim(translation).expect(200).json();
        return new Claim(translation, claim.path("token").asString());
    }

    public Answer tryToClaim(String translation) {
        return desk.post("/api/translations/" + translation + "/claim", Map.of());
    }

    public Answer write(Claim claim, JsonNode segment, String target) {
        Map<String, String> body = Map.of(
                "target", target, "sourceHash", segment.path("sourceHash").asString());
        String path = "/api/translations/" + claim.translation() + "/segments/"
                + segment.path("id").asString();
        return desk.put(path, body, "Claim-Token", claim.token());
    }

    public Answer submit(Claim claim) {
        return desk.post(
                "/api/translations/" + claim.translation() + "/submit", Map.of(), "Claim-Token", claim.token());
    }

    /** Claims, writes every sentence that waits for a person, and submits. */
    public void translate(String translation, UnaryOperator<String> words) {
        Claim claim = claim(translation);
        segments(translation)
                .filter(Translator::waits)
                .forEach(segment -> write(
                                claim,
                                segment,
                                words.apply(segment.path("source").asString()))
                        .expect(200));
        submit(claim).expect(200);
    }

    /** Whether a sentence has no target that stands for its source. */
    public static boolean waits(JsonNode segment) {
        return switch (segment.path("state").asString()) {
            case "TRANSLATED", "APPROVED" -> false;
            default -> true;
        };
    }
}
