package dev.stele.newsroom.preview;

import dev.stele.newsroom.client.Call;
import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.signin.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pictures of a text. Editors read any, translators and reviewers those of the text on their desks; what somebody may not
 * read is shown as the site shows it, if it does.
 */
@Component
class PreviewPictures {

    private static final int MOST = 60;
    private static final String ON_DESK = "/api/articles/{id}/pictures";

    private final Services services;

    PreviewPictures(Services services) {
        this.services = services;
    }

    /** What pages have to know of each. */
    ArrayNode described(UUID article, JsonNode content, Person person) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        if (person.edits()) {
            ids(content).stream().limit(MOST).forEach(id -> read(id).ifPresent(all::add));
        } else {
            onDesk(article).forEach(all::add);
        }
        return all;
    }

    private List<JsonNode> onDesk(UUID article) {
        try {
            return services.content()
                    .get(ON_DESK, article)
                    .read(JsonNode.class)
                    .path("items")
                    .valueStream()
                    .toList();
        } catch (Refused refused) {
            // The text keeps its place where the picture is.
            return List.of();
        }
    }

    /** The bytes of one in about that width. */
    ResponseEntity<byte[]> file(UUID article, UUID id, int width, Person person) {
        Call own = person.edits()
                ? services.content().get("/api/media/{id}/file", id)
                : services.content().get(ON_DESK + "/{picture}/file", article, id);
        try {
            return own.query("width", width).raw();
        } catch (Refused refused) {
            if (refused.status() >= 500) {
                throw refused;
            }
        }
        return services.website().get("/media/{id}/{width}", id, width).raw();
    }

    private Optional<ObjectNode> read(String id) {
        try {
            return Optional.of(
                    reference(services.content().get("/api/media/{id}", id).read(JsonNode.class)));
        } catch (Refused refused) {
            // The text keeps its place where the picture is: a preview is there to see such things.
            return Optional.empty();
        }
    }

    private static ObjectNode reference(JsonNode picture) {
        String type = picture.at("/renditions/0/type").asString("image/jpeg");
        ObjectNode reference = JsonNodeFactory.instance
                .objectNode()
                .put("mediaId", picture.path("id").asString())
                .put("width", picture.path("width").asInt())
                .put("height", picture.path("height").asInt())
                .put("type", type);
        ArrayNode widths = reference.putArray("widths");
        Set<Integer> ascending = new TreeSet<>();
        picture.path("renditions").forEach(rendition -> {
            if (rendition.path("type").asString("").equals(type)) {
                ascending.add(rendition.path("width").asInt());
            }
        });
        ascending.forEach(widths::add);
        JsonNode focus = picture.path("focus");
        if (focus.isObject()) {
            reference.putObject("focus").put("x", percent(focus.path("x"))).put("y", percent(focus.path("y")));
        }
        copy(picture, reference, "credit");
        copy(picture, reference, "rights");
        return reference;
    }

    private static int percent(JsonNode part) {
        return (int) Math.round(part.asDouble() * 100);
    }

    private static void copy(JsonNode from, ObjectNode to, String field) {
        if (from.path(field).isString()) {
            to.set(field, from.path(field));
        }
    }

    private static Set<String> ids(JsonNode content) {
        Set<String> ids = new LinkedHashSet<>();
        content.findValues("mediaId").forEach(id -> ids.add(id.asString("")));
        return ids;
    }
}
