package dev.stele.website.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may have previews made.
 *
 * @param secret that the publisher shows; without one there are no previews
 */
@ConfigurationProperties("stele.website.preview")
record PreviewSettings(@DefaultValue("") String secret) {

    /** Takes as long whatever is wrong with what was shown. */
    boolean admits(String shown) {
        return !secret.isEmpty()
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "PreviewSettings[secret=" + (secret.isEmpty() ? "none" : "***") + "]";
    }
}
