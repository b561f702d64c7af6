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
 * @param lintRetry after how long to lint again at the end of an embargo when the lint took too long
 * @param lintPatience for how long to try so, from the first lint that took too long; after it the embargo ends without a publication
 */
@ConfigurationProperties("stele.articles")
public record ArticleSettings(
        @DefaultValue("512KB") DataSize maxSize,
        @DefaultValue("30s") Duration embargoSweep,
        @DefaultValue("30s") Duration lintRetry,
        @DefaultValue("15m") Duration lintPatience) {}
