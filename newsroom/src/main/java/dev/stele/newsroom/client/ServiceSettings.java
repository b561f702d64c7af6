package dev.stele.newsroom.client;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are, as we reach them.
 *
 * @param timeout how long a service may take to answer
 * @param uploadTimeout the same for a large body: it waits until it is read (30 s at most); a picture waits for a worker
 *     (30 s) and is decoded, again if a used worker died of it (45 s each)
 * @param silence after which a stream of events is taken for broken; a few of the heartbeats that it has
 */
@ConfigurationProperties("stele.services")
record ServiceSettings(
        @DefaultValue("http://127.0.0.1:8081") URI content,
        @DefaultValue("http://127.0.0.1:8082") URI translation,
        @DefaultValue("http://127.0.0.1:8083") URI publisher,
        @DefaultValue("http://127.0.0.1:8085") URI identity,
        @DefaultValue("http://127.0.0.1:8080") URI website,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("180s") Duration uploadTimeout,
        @DefaultValue("45s") Duration silence) {}
