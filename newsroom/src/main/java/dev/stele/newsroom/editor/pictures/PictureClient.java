package dev.stele.newsroom.editor.pictures;

import dev.stele.newsroom.client.Services;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** What the screens of pictures ask the content service. */
@Component
class PictureClient {

    static final int SIZE = 24;

    private static final String PICTURE = "/api/media/{id}";

    private final Services services;

    PictureClient(Services services) {
        this.services = services;
    }

    JsonNode list(String q, int page) {
        return services.content()
                .get("/api/media")
                .query("q", q)
                .query("page", page)
                .query("size", SIZE)
                .read(JsonNode.class);
    }

    Picture picture(UUID id) {
        return new Picture(services.content().get(PICTURE, id).read(JsonNode.class));
    }

    /** The file goes on as it comes, from the disk where it waits. */
    Picture take(MultipartFile file, Map<String, String> description) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        description.forEach((name, value) -> {
            if (!value.isBlank()) parts.add(name, value);
        });
        parts.add("file", file.getResource());
        return new Picture(services.uploads()
                .post("/api/media")
                .body(MediaType.MULTIPART_FORM_DATA, parts)
                .read(JsonNode.class));
    }

    Picture describe(UUID id, String etag, JsonNode patch) {
        return new Picture(
                services.content().patch(PICTURE, id).ifMatch(etag).json(patch).read(JsonNode.class));
    }

    void takeDown(UUID id, String reason) {
        services.content()
                .post(PICTURE + "/takedown", id)
                .json(Map.of("reason", reason))
                .read(JsonNode.class);
    }

    JsonNode usage(UUID id) {
        return services.content().get(PICTURE + "/usage", id).read(JsonNode.class);
    }

    JsonNode site() {
        return services.content().get("/api/site").read(JsonNode.class);
    }

    ResponseEntity<byte[]> file(UUID id, int width) {
        return services.content()
                .get(PICTURE + "/file", id)
                .query("width", picture(id).width(width))
                .raw();
    }
}
