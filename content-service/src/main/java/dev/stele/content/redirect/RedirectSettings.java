package dev.stele.content.redirect;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the table of old addresses.
 *
 * @param maxRows of one import
 * @param maxAddresses in the whole table
 */
@ConfigurationProperties("stele.redirects")
public record RedirectSettings(
        @DefaultValue("50000") int maxRows,
        @DefaultValue("500000") int maxAddresses) {}
