package dev.stele.stack.demo;

import dev.stele.stack.demo.Api.Answer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The translation service, as a translator and a reviewer of one language use it. */
final class TranslationDesk {

    private final Api api;
    private final URI service;
    private final String locale;

    TranslationDesk(Api api, URI service, String locale) {
        this.api = api;
        this.service = service;
        this.locale = locale;
    }

    /**
     * Takes the translation from wherever it is to review, and from there to approval if that is wanted.
     *
     * @param revision of the article, for which the desk may have to be waited
     */
    void translate(String articleId, int revision, Phrasebook phrases, boolean approved) {
        JsonNode task = awaited(articleId, revision);
        String id = task.required("id").stringValue();
        String state = task.required("state").stringValue();
        switch (state) {
            case "NEEDED", "NEEDS_WORK", "STALE" -> write(id, claim(id), phrases);
            case "CLAIMED" -> write(id, read(id).required("claimToken").asString(), phrases);
            default -> {}
        }
        if (approved && !state.equals("APPROVED")) {
            step(reviewer(), id, "/approve");
        }
    }

    /** Translators' accounts of the demo are called after their languages. */
    private String translator() {
        return locale;
    }

    /** The chief may review every language; the demo's reviewer reads Russian and Tajik. */
    private String reviewer() {
        return locale.equals("en") ? "chief" : "reviewer";
    }

    private JsonNode awaited(String articleId, int revision) {
        URI queue = service.resolve("/api/translations?locale=" + locale + "&articleId=" + articleId);
        return Patience.until(
                "The " + locale + " translation of article " + articleId,
                () -> Api.expect(api.get(translator(), queue), "The queue")
                        .required("items")
                        .valueStream()
                        .filter(it -> it.required("sourceRevision").intValue() >= revision)
                        .findFirst());
    }

    private JsonNode read(String id) {
        return Api.expect(api.get(translator(), uri(id, "")), "Reading a translation");
    }

    private String claim(String id) {
        return step(translator(), id, "/claim").required("token").asString();
    }

    private void write(String id, String token, Phrasebook phrases) {
        for (JsonNode unit : read(id).required("units")) {
            for (JsonNode segment : unit.required("segments")) {
                String target = phrases.target(segment.required("source").stringValue());
                if (!segment.required("target").asString("").equals(target)) {
                    save(id, token, segment, target);
                }
            }
        }
        step(translator(), id, "/submit", "Claim-Token", token);
    }

    private void save(String id, String token, JsonNode segment, String target) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("target", target)
                .set("sourceHash", segment.required("sourceHash"));
        URI uri = uri(id, "/segments/" + segment.required("id").stringValue());
        Answer answer = api.send(translator(), "PUT", uri, body, "Claim-Token", token);
        Api.expect(answer, "Saving “" + target + "”");
    }

    private JsonNode step(String person, String id, String step, String... headers) {
        var body = BodyPublishers.noBody();
        return Api.expect(api.send(person, "POST", uri(id, step), body, headers), "POST " + step);
    }

    private URI uri(String id, String rest) {
        return service.resolve("/api/translations/" + id + rest);
    }
}
