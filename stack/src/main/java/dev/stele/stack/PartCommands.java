package dev.stele.stack;

import dev.stele.embedded.ChildCommand;
import dev.stele.embedded.EmbeddedBroker;
import dev.stele.embedded.EmbeddedStore;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.service.PreparedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line of each part. */
final class PartCommands {

    private static final String OWN_CLASS_PATH = System.getProperty("java.class.path");

    private final StackOptions options;
    private final DataFolder folder;
    private final Map<Part, PreparedService> services;
    private final ServiceEnvironment environment;

    PartCommands(StackOptions options, DataFolder folder, Map<Part, PreparedService> services) {
        this.options = options;
        this.folder = folder;
        this.services = services;
        this.environment = new ServiceEnvironment(options);
    }

    ChildCommand of(Part part, Map<String, String> additional) {
        int base = options.base();
        var log = folder.log(part.label());
        return switch (part) {
            case STORE ->
                EmbeddedStore.command(
                        OWN_CLASS_PATH, folder.of("mongodb").resolve("store.db"), part.port(base), jvm(part), log);
            case BROKER ->
                EmbeddedBroker.command(
                        OWN_CLASS_PATH, folder.of("kafka"), part.port(base), Part.controllerPort(base), jvm(part), log);
            default -> service(part, additional);
        };
    }

    private ChildCommand service(Part part, Map<String, String> additional) {
        var prepared = services.get(part);
        if (prepared == null) {
            throw new IllegalStateException(part + " was not prepared");
        }
        var variables = environment.of(part);
        variables.putAll(secrets(part));
        variables.putAll(additional);
        var options = new ArrayList<>(jvm(part));
        options.addAll(prepared.cacheOptions());
        return new ChildCommand(
                prepared.mainClass(), List.of(), prepared.classPath(), options, variables, folder.log(part.label()));
    }

    // Who asks another part for what readers never get is known to it by a secret that nobody else reads.
    private Map<String, String> secrets(Part part) {
        return switch (part) {
            case IDENTITY ->
                Map.of("STELE_IDENTITY_NEWSROOMSECRET", folder.consoleSecret().value());
            case NEWSROOM ->
                Map.of("STELE_SIGNIN_CLIENTSECRET", folder.consoleSecret().value());
            case PUBLISHER ->
                Map.of(
                        "STELE_PUBLISHER_PREVIEW_SECRET", folder.previewSecret().value(),
                        "STELE_ENCRYPTION_KEYS", folder.encryptionKeys().value());
            case WEBSITE ->
                Map.of("STELE_WEBSITE_PREVIEW_SECRET", folder.previewSecret().value());
            default -> Map.of();
        };
    }

    static List<String> jvm(Part part) {
        // Never with compact object headers: JDK 25 then compiles code that makes wrong strings (JDK-8380060).
        var options = new ArrayList<>(
                List.of("-Xmx" + part.heapMegabytes() + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        // Eight JVMs share few cores: only where readers come in crowds does the slow compiler earn its time back.
        if (part != Part.WEBSITE) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        // The compressor of pages and the writer of WebP are native code.
        if (part == Part.WEBSITE || part == Part.CONTENT) {
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        return options;
    }
}
