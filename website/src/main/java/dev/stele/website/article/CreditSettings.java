package dev.stele.website.article;

import dev.stele.website.site.Rendition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom pages name.
 *
 * @param creditTranslators whether pages tell who translated them; off, no page names a translator, whatever was approved
 */
@ConfigurationProperties("stele.website")
public record CreditSettings(@DefaultValue("true") boolean creditTranslators) {

    /** The translator whom readers may know by name. */
    public @Nullable String of(Rendition text) {
        return creditTranslators ? text.translatorCredit() : null;
    }
}
