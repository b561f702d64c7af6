package dev.stele.stack.cli;

import java.nio.file.Path;

/** The checkout, as the script that started us found it. */
final class Home {

    private Home() {}

    static Path path() {
        return Path.of(System.getProperty("stele.home", "")).toAbsolutePath().normalize();
    }
}
