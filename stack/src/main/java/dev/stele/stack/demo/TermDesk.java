package dev.stele.stack.demo;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.JsonNode;

/** The termbase of the translation service, as the chief fills it. */
final class TermDesk {

    private final Api api;
    private final URI terms;

    TermDesk(Api api, URI translation) {
        this.api = api;
        this.terms = translation.resolve("/api/terms");
    }

    /** Merges the table; merging it again changes nothing. */
    void load(byte[] csv) {
        var body = BodyPublishers.ofByteArray(csv);
        JsonNode report =
                Api.expect(api.send("chief", "PUT", terms, body, "Content-Type", "text/csv"), "Loading the terms");
        if (report.required("failed").intValue() > 0) {
            throw new DemoStopped("Some terms were refused: " + report.required("failures"));
        }
    }
}
