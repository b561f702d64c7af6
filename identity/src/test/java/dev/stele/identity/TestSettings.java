package dev.stele.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Settings for the parts that are tested without a running provider. */
public final class TestSettings {

    private TestSettings() {}

    public static IdentityProperties in(Path folder, boolean demo, String adminPassword) {
        return new IdentityProperties(
                folder,
                demo,
                adminPassword,
                List.of(URI.create("http://localhost:8084/login/oauth2/code/stele")),
                null,
                null,
                Duration.ofHours(1),
                Duration.ofHours(12),
                new IdentityProperties.SignInLimits(5, 30, Duration.ofMinutes(5), 20, Duration.ofSeconds(3)));
    }
}
