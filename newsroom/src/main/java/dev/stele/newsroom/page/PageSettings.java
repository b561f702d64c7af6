package dev.stele.newsroom.page;

import java.net.URI;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the pages.
 *
 * @param site the website as its readers reach it
 * @param zone of the newsroom, in which embargoes are set, and of whoever's browser does not tell its own
 */
@ConfigurationProperties("stele.newsroom")
public record PageSettings(
        @DefaultValue("http://localhost:8080") URI site,
        @DefaultValue("UTC") ZoneId zone) {}
