package dev.stele.stack;

import java.net.URI;

/** Where the services of a newsroom answer. */
public record Endpoints(URI content, URI translation, URI publisher, URI website) {

    static Endpoints at(int base) {
        return new Endpoints(
                address(Part.CONTENT, base),
                address(Part.TRANSLATION, base),
                address(Part.PUBLISHER, base),
                address(Part.WEBSITE, base));
    }

    public static URI address(Part part, int base) {
        return URI.create("http://localhost:" + part.port(base));
    }

    /** The address of any part, as people write it. */
    public static String display(Part part, int base) {
        return switch (part) {
            case STORE -> "mongodb://127.0.0.1:" + part.port(base);
            case BROKER -> "127.0.0.1:" + part.port(base);
            default -> address(part, base).toString();
        };
    }
}
