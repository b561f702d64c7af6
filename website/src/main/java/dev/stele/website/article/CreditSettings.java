package dev.stele.website.article;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom pages name.
 *
 * @param creditTranslators whether pages tell who translated them; off, no page names a translator, whatever was approved
 */
@ConfigurationProperties("stele.website")
record CreditSettings(@DefaultValue("true") boolean creditTranslators) {}
