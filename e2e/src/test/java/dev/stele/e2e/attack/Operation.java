package dev.stele.e2e.attack;

import dev.stele.e2e.Shared;
import dev.stele.e2e.http.Api;
import dev.stele.stack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An operation that a running service describes in its OpenAPI document, so that a new endpoint is attacked without being
 * listed anywhere.
 *
 * @param query names of the query parameters
 * @param types media types of the body; empty when there is none
 * @param needsBody whether it does nothing without a body
 */
record Operation(Part part, String method, String path, List<String> query, Set<String> types, boolean needsBody) {

    static List<Operation> of(Part part) {
        int offset = part.port(0);
        JsonNode paths = Api.anonymous(Shared.staff().address(offset))
                .get("/v3/api-docs")
                .expect(200)
                .json()
                .path("paths");
        List<Operation> all = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode it = operation.getValue();
                    List<String> query = it.path("parameters")
                            .valueStream()
                            .filter(parameter -> parameter.path("in").asString().equals("query"))
                            .map(parameter -> parameter.path("name").asString())
                            .toList();
                    Set<String> types =
                            Set.copyOf(it.path("requestBody").path("content").propertyNames());
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    boolean needsBody = it.path("requestBody").path("required").asBoolean(false);
                    all.add(new Operation(part, method, path.getKey(), query, types, needsBody));
                }));
        return all;
    }

    @Override
    public String toString() {
        return part.label() + " " + method + " " + path;
    }
}
