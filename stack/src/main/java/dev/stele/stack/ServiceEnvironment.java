package dev.stele.stack;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The environment variables by which a service learns where it runs and where the others are. */
final class ServiceEnvironment {

    private final StackOptions options;
    private final Addresses addresses;

    ServiceEnvironment(StackOptions options) {
        this.options = options;
        this.addresses = new Addresses(options);
    }

    Map<String, String> of(Part part) {
        var variables = new HashMap<String, String>();
        variables.put("SERVER_PORT", Integer.toString(part.port(options.base())));
        variables.put("MANAGEMENT_SERVER_PORT", Integer.toString(part.managementPort(options.base())));
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        variables.put("STELE_SECURITY_ISSUER", addresses.issuer());
        variables.put("STELE_SECURITY_JWKS_URI", addresses.jwks());
        variables.put("STELE_SECURITY_REVOCATIONS_URI", addresses.revocations());
        variables.putAll(own(part));
        variables.putAll(options.environment().getOrDefault(part, Map.of()));
        return variables;
    }

    private Map<String, String> own(Part part) {
        return switch (part) {
            case CONTENT ->
                Map.of(
                        "SPRING_MONGODB_URI",
                        addresses.mongodb("content"),
                        "STELE_LINT_SITE_URL",
                        readersAddress(),
                        // The embedded store has no secondary indexes, and one content service.
                        "STELE_BOARD_INMEMORY",
                        Boolean.toString(options.mongodb() == null));
            case TRANSLATION -> Map.of("SPRING_MONGODB_URI", addresses.mongodb("translation"));
            case PUBLISHER ->
                Map.of(
                        "SPRING_MONGODB_URI",
                        addresses.mongodb("site"),
                        "STELE_PUBLISHER_PREVIEW_WEBSITE",
                        Addresses.loopback(Part.WEBSITE.managementPort(options.base())));
            case WEBSITE ->
                Map.of("SPRING_MONGODB_URI", addresses.mongodb("site"), "STELE_WEBSITE_BASE_URL", readersAddress());
            case IDENTITY ->
                Map.of(
                        "STELE_IDENTITY_DIR",
                        options.data().resolve("identity").toString(),
                        "STELE_IDENTITY_DEMO",
                        "true",
                        "STELE_IDENTITY_NEWSROOMREDIRECTS",
                        String.join(",", redirects()));
            case NEWSROOM -> newsroom();
            case STORE, BROKER -> Map.of();
        };
    }

    private Map<String, String> newsroom() {
        return Map.of(
                "STELE_SERVICES_CONTENT", Addresses.loopback(Part.CONTENT.port(options.base())),
                "STELE_SERVICES_TRANSLATION", Addresses.loopback(Part.TRANSLATION.port(options.base())),
                "STELE_SERVICES_PUBLISHER", Addresses.loopback(Part.PUBLISHER.port(options.base())),
                "STELE_SERVICES_IDENTITY", Addresses.loopback(Part.IDENTITY.port(options.base())),
                "STELE_SERVICES_WEBSITE", Addresses.loopback(Part.WEBSITE.port(options.base())),
                "STELE_SIGNIN_ADDRESSES", String.join(",", consoleAddresses()),
                "STELE_NEWSROOM_SITE", readersAddress(),
                "STELE_NEWSROOM_ZONE", ZoneId.systemDefault().getId());
    }

    /** Where people open the console: they write the one address or the other. */
    private List<String> consoleAddresses() {
        int port = Part.NEWSROOM.port(options.base());
        return List.of("http://localhost:" + port, Addresses.loopback(port));
    }

    /** Where the console takes the authorization code. */
    private List<String> redirects() {
        return consoleAddresses().stream()
                .map(console -> console + "/login/oauth2/code/stele")
                .toList();
    }

    private String readersAddress() {
        return "http://localhost:" + Part.WEBSITE.port(options.base());
    }
}
