package dev.stele.content.article;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of articles.
 *
 * @param maxSize of one text, as canonical JSON
 * @param embargoSweep how often to look for embargoes that another instance took in
 */
@ConfigurationProperties("stele.articles")
public record ArticleSettings(
        @DefaultValue("512KB") DataSize maxSize,
        @DefaultValue("30s") Duration embargoSweep) {}
