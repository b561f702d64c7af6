package dev.stele.newsroom.client;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are, as we reach them.
 *
 * @param timeout how long a service may take to answer
 */
@ConfigurationProperties("stele.services")
record ServiceSettings(
        @DefaultValue("http://127.0.0.1:8081") URI content,
        @DefaultValue("http://127.0.0.1:8082") URI translation,
        @DefaultValue("http://127.0.0.1:8083") URI publisher,
        @DefaultValue("http://127.0.0.1:8085") URI identity,
        @DefaultValue("http://127.0.0.1:8080") URI website,
        @DefaultValue("30s") Duration timeout) {}
