package dev.stele.e2e.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that this process runs from. */
public final class Checkout {

    private Checkout() {}

    /** The nearest folder upwards with the build wrapper in it. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not within a checkout: " + Path.of("").toAbsolutePath());
    }
}
