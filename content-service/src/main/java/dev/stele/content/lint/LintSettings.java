package dev.stele.content.lint;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict the house is.
 *
 * @param longestHeadline in characters; search engines take no more of a news headline, and cards cut it off
 * @param articlesKept how many recent articles a new one is compared with
 * @param articlesAge how long an article counts as recent
 * @param siteUrl scheme and host of the website, if links with it are to be judged as links within the site
 */
@ConfigurationProperties("stele.lint")
public record LintSettings(
        @DefaultValue("110") int longestHeadline,
        @DefaultValue("400") int articlesKept,
        @DefaultValue("90d") Duration articlesAge,
        @Nullable String siteUrl) {}
