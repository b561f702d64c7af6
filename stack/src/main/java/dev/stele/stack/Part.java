package dev.stele.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One process of a newsroom, with its place among the ports and the memory it may use. */
public enum Part {
    STORE("mongodb", 17, null, 256),
    BROKER("kafka", 12, null, 224),
    IDENTITY("identity", 5, "identity", 96),
    CONTENT("content", 1, "content-service", 224),
    TRANSLATION("translation", 2, "translation-service", 192),
    PUBLISHER("publisher", 3, "publisher-service", 192),
    WEBSITE("website", 0, "website", 256),
    NEWSROOM("newsroom", 4, "newsroom", 96);

    /** Ports of the first and the last part, and of the controller and the management addresses between and after them. */
    static final int PORTS_USED = 40;

    private static final int CONTROLLER = 13;
    private static final int MANAGEMENT = 20;

    private final String label;
    private final int offset;
    private final @Nullable String module;
    private final int heapMegabytes;

    Part(String label, int offset, @Nullable String module, int heapMegabytes) {
        this.label = label;
        this.offset = offset;
        this.module = module;
        this.heapMegabytes = heapMegabytes;
    }

    /** The name that people use: in commands, log files and status lines. */
    public String label() {
        return label;
    }

    public int port(int base) {
        return base + offset;
    }

    public int managementPort(int base) {
        return base + MANAGEMENT + offset;
    }

    static int controllerPort(int base) {
        return base + CONTROLLER;
    }

    /** The Maven module whose jar this is; the store and the broker have none. */
    Optional<String> module() {
        return Optional.ofNullable(module);
    }

    /** Whether it answers at an address for health; the store and the broker do not speak HTTP. */
    public boolean hasHealth() {
        return module != null;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** All ports that this part listens on. */
    List<Integer> ports(int base) {
        return switch (this) {
            case STORE -> List.of(port(base));
            case BROKER -> List.of(port(base), controllerPort(base));
            default -> List.of(port(base), managementPort(base));
        };
    }

    public static Optional<Part> labelled(String label) {
        return Arrays.stream(values()).filter(part -> part.label.equals(label)).findFirst();
    }

    static List<Part> services() {
        return Arrays.stream(values()).filter(Part::hasHealth).toList();
    }
}
