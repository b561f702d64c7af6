package dev.stele.stack.demo;

import dev.stele.stack.demo.art.Pictures;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws and uploads each picture once, also when the demo is loaded again after an interruption. */
final class PictureDesk {

    private static final String BUSY = "/problems/uploads-busy";
    private static final String PREFIX = "picture:";
    private static final String BOUNDARY = "----stele-demo-picture";
    private static final String CREDIT = "Charogh · Чароғ";
    private static final String RIGHTS = "Drawn by the demo of Stele: ";

    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Api api;
    private final URI media;
    private final Map<String, JsonNode> descriptions;

    /** @param descriptions by name, what a picture shows in each language */
    PictureDesk(Api api, URI content, Map<String, JsonNode> descriptions) {
        this.api = api;
        this.descriptions = descriptions;
        this.media = content.resolve("/api/media");
        Api.expect(api.get("editor", content.resolve("/api/media?size=100")), "Listing the pictures")
                .required("items")
                .forEach(this::remember);
    }

    /** The media id in place of {@code picture:NAME}; any other text as it is. */
    String resolve(String text) {
        return text.startsWith(PREFIX) ? ids.computeIfAbsent(name(text), this::upload) : text;
    }

    /** {@code NAME} of {@code picture:NAME}. */
    static String name(String reference) {
        return reference.substring(PREFIX.length());
    }

    private void remember(JsonNode picture) {
        String rights = picture.path("rights").asString("");
        if (rights.startsWith(RIGHTS)) {
            ids.putIfAbsent(
                    rights.substring(RIGHTS.length()), picture.required("id").stringValue());
        }
    }

    private String upload(String name) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, "credit", "", CREDIT.getBytes(StandardCharsets.UTF_8));
        part(form, "rights", "", (RIGHTS + name).getBytes(StandardCharsets.UTF_8));
        part(form, "file", "; filename=\"" + name + ".jpg\"\r\nContent-Type: image/jpeg", Pictures.jpeg(name));
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        byte[] body = form.toByteArray();
        var answer = Patience.until("The upload of " + name, () -> taken(body));
        String id = Api.expect(answer, "The picture " + name).required("id").stringValue();
        if (descriptions.containsKey(name)) describe(id, answer.etag(), descriptions.get(name));
        return id;
    }

    /** So that whoever looks for a picture finds it by what it shows. */
    private void describe(String id, String etag, JsonNode alt) {
        ObjectNode description = JsonNodeFactory.instance.objectNode();
        description.set("alt", alt);
        URI picture = URI.create(media + "/" + id);
        Api.expect(api.send("editor", "PATCH", picture, description, "If-Match", etag), "Describing " + picture);
    }

    /** Empty while other pictures are in the way. */
    private Optional<Api.Answer> taken(byte[] form) {
        var answer = api.send(
                "editor",
                "POST",
                media,
                BodyPublishers.ofByteArray(form),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
        boolean busy = answer.body().path("type").asString("").endsWith(BUSY);
        return busy ? Optional.empty() : Optional.of(answer);
    }

    private static void part(ByteArrayOutputStream form, String name, String more, byte[] value) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(value);
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
