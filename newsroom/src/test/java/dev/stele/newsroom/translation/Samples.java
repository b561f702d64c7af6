package dev.stele.newsroom.translation;

import dev.stele.newsroom.StubService;
import dev.stele.newsroom.StubService.Answered;
import dev.stele.newsroom.StubService.Asked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Translations as the service would show them; all have the same id. */
public final class Samples {

    public static final String ID = "7b1f8a52-4f0c-3c1e-9d55-0a6a3f5e2c11";
    public static final String API = "/api/translations/" + ID;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Samples() {}

    /** The file of that name, such as {@code translation-ru}. */
    public static String json(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/desk/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with some of its words put in the place of others. */
    public static String json(String name, String words, String others) {
        String text = json(name);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(name + " has no " + words);
        }
        return text.replace(words, others);
    }

    /** Makes the stub show the translation. */
    public static void show(StubService stub, String name) {
        stub.answers("GET " + API, json(name));
    }

    /** Makes the stub take what is saved in the sentences of a translation, as the service would. */
    public static void saves(StubService stub, String name, String... segments) {
        for (String segment : segments) {
            stub.answers("PUT " + API + "/segments/" + segment, asked -> saved(name, segment, null, asked));
        }
    }

    /** The same for one sentence, with what the service finds in it: an array. */
    public static void savesFinding(StubService stub, String name, String segment, String findings) {
        stub.answers("PUT " + API + "/segments/" + segment, asked -> saved(name, segment, findings, asked));
    }

    private static Answered saved(String name, String segment, @Nullable String findings, Asked asked) {
        JsonNode sent = JSON.readTree(asked.body());
        String target = sent.path("target").asString();
        ObjectNode saved = (ObjectNode) segment(JSON.readTree(json(name)), segment);
        String done = sent.path("confirmed").asBoolean() ? "TRANSLATED" : "DRAFT";
        saved.put("target", target).put("state", target.isEmpty() ? "NEEDS_TRANSLATION" : done);
        saved.put("by", "nora").put("origin", sent.path("origin").asString());
        if (findings != null) saved.set("findings", JSON.readTree(findings));
        return new Answered(200, JSON.writeValueAsString(saved));
    }

    private static JsonNode segment(JsonNode translation, String id) {
        for (JsonNode unit : translation.path("units")) {
            for (JsonNode segment : unit.path("segments")) {
                if (segment.path("id").asString().equals(id)) {
                    return segment;
                }
            }
        }
        throw new IllegalArgumentException(id);
    }
}
