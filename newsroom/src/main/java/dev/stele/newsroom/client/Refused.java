package dev.stele.newsroom.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A service did not do what it was asked, and said why in a problem document (RFC 9457). */
public final class Refused extends RuntimeException {

    private static final String PREFIX = "/problems/";

    private final int status;
    private final transient JsonNode document;

    Refused(int status, JsonNode document) {
        this(status, document, null);
    }

    private Refused(int status, JsonNode document, @Nullable Throwable cause) {
        super(status + " " + document.path("detail").asString(""), cause);
        this.status = status;
        this.document = document;
    }

    static Refused unreachable(String service, Throwable cause) {
        JsonNode document = JsonNodeFactory.instance
                .objectNode()
                .put("type", PREFIX + "unreachable")
                .put("title", "Service unreachable")
                .put("detail", "The " + service + " service does not answer.")
                .put("status", 503);
        return new Refused(503, document, cause);
    }

    public int status() {
        return status;
    }

    /** The last part of the problem's stable type, such as {@code stale-article}; empty when there was none. */
    public String type() {
        String type = text("type");
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    public boolean is(String type) {
        return type().equals(type);
    }

    public String title() {
        return text("title");
    }

    public String detail() {
        return text("detail");
    }

    /** What is wrong with single fields of the request. */
    public List<FieldFault> faults() {
        return document.path("errors").valueStream().map(FieldFault::of).toList();
    }

    /** The whole document, with the members that only this problem has. */
    public JsonNode document() {
        return document;
    }

    private String text(String member) {
        return document.path(member).asString("");
    }
}
