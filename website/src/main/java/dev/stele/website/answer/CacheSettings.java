package dev.stele.website.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory finished answers may take.
 *
 * @param cacheBytes all bodies and headers together
 */
@ConfigurationProperties("stele.website")
record CacheSettings(@DefaultValue("64MB") DataSize cacheBytes) {}
