package dev.stele.website.page;

import dev.stele.website.answer.Address;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What pages need to know about the outside.
 *
 * @param baseUrl scheme and host under which readers reach the site; request headers never change it
 * @param zone in which times of day are told
 */
@ConfigurationProperties("stele.website")
public record PageSettings(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("UTC") ZoneId zone) {

    public PageSettings {
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The address of a readable path. */
    public String url(String path) {
        return baseUrl + Address.encode(path);
    }
}
