package dev.stele.stack;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the broker and the store of a newsroom are, be they its own or external ones. */
record Addresses(StackOptions options) {

    private static final Pattern MONGODB = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    String kafka() {
        return Objects.requireNonNullElse(options.kafka(), "127.0.0.1:" + Part.BROKER.port(options.base()));
    }

    static void requireStore(@Nullable String mongodb) {
        if (mongodb != null && !MONGODB.matcher(mongodb).matches()) {
            throw new Refused("--mongodb must be an address like mongodb://host:27017, not " + mongodb);
        }
    }

    /** The store's address with this database in it. */
    String mongodb(String database) {
        String address =
                Objects.requireNonNullElse(options.mongodb(), "mongodb://127.0.0.1:" + Part.STORE.port(options.base()));
        var parts = MONGODB.matcher(address);
        if (!parts.matches()) {
            throw new IllegalStateException(address);
        }
        return parts.group(1) + "/" + database + Objects.requireNonNullElse(parts.group(2), "");
    }

    static String loopback(int port) {
        return "http://127.0.0.1:" + port;
    }

    String issuer() {
        return "http://localhost:" + Part.IDENTITY.port(options.base());
    }

    String jwks() {
        return loopback(Part.IDENTITY.port(options.base())) + "/oauth2/jwks";
    }

    String revocations() {
        return loopback(Part.IDENTITY.port(options.base())) + "/revocations";
    }
}
