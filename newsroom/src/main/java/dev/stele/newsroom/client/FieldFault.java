package dev.stele.newsroom.client;

import tools.jackson.databind.JsonNode;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer into the request
 * @param code stable, such as {@code too-long}
 * @param message in the service's words
 */
public record FieldFault(String pointer, String code, String message) {

    static FieldFault of(JsonNode error) {
        return new FieldFault(
                error.path("pointer").asString(""),
                error.path("code").asString(""),
                error.path("message").asString(""));
    }
}
