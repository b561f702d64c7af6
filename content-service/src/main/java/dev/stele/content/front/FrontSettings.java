package dev.stele.content.front;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of fronts.
 *
 * @param maxChanges scheduled at once
 * @param scheduleSweep how often to look for changes that another instance took in
 */
@ConfigurationProperties("stele.fronts")
record FrontSettings(
        @DefaultValue("20") int maxChanges,
        @DefaultValue("30s") Duration scheduleSweep) {}
