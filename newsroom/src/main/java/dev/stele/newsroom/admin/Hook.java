package dev.stele.newsroom.admin;

import dev.stele.newsroom.page.Frame;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A receiver that is told what changes on the site. */
public record Hook(JsonNode json) {

    public String id() {
        return json.path("id").asString("");
    }

    public String url() {
        return json.path("url").asString("");
    }

    /** Why nothing is delivered although it is active; empty when something is. */
    public String waitsBecause() {
        return json.path("waitsBecause").asString("");
    }

    public String description() {
        return json.path("description").asString("");
    }

    /** Only in the answer to the call that added it, else empty. */
    public String secret() {
        return json.path("secret").asString("");
    }

    public boolean isActive() {
        return json.path("active").asBoolean();
    }

    public boolean isFailing() {
        return isActive() && json.path("failingSince").isString();
    }

    public Instant failingSince() {
        return Instant.parse(json.path("failingSince").asString());
    }

    /** Why it was turned off, if nobody did; empty otherwise. */
    public String inactiveBecause() {
        return json.path("inactiveBecause").asString("");
    }

    public String events(Frame frame) {
        return json.path("events")
                .valueStream()
                .map(JsonNode::asString)
                .map(event -> frame.words().sayOr(event, "admin.event." + event))
                .collect(Collectors.joining(", "));
    }

    public List<String> locales() {
        return json.path("locales").valueStream().map(JsonNode::asString).toList();
    }
}
