package dev.stele.publisher.preview;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the templates of the site are.
 *
 * @param website management address of the website
 * @param secret that the website knows the publisher by; without one there are no previews
 */
@ConfigurationProperties("stele.publisher.preview")
public record PreviewSettings(
        @DefaultValue("http://127.0.0.1:18080") URI website,
        @DefaultValue("") String secret,
        @DefaultValue("5s") Duration timeout) {

    @Override
    public String toString() {
        return "PreviewSettings[website=" + website + ", secret=" + (secret.isEmpty() ? "none" : "***") + "]";
    }
}
