package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who looks at this article should look again, on the topic {@value Topics#SIGNALS}, keyed by article id. A signal
 * says nothing else, so that one that is lost, repeated or late does no harm.
 */
public record ArticleTouched(UUID articleId, Instant touchedAt) {}
