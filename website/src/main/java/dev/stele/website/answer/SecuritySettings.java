package dev.stele.website.answer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What headers tell browsers about trust.
 *
 * @param baseUrl scheme and host under which readers reach the site
 * @param hsts how long browsers shall insist on TLS once they came by it; nothing is said of it where the base URL is not
 *     https, or when this is zero
 */
@ConfigurationProperties("stele.website")
record SecuritySettings(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("365d") Duration hsts) {

    boolean insistsOnTls() {
        return baseUrl.startsWith("https:") && hsts.isPositive();
    }
}
