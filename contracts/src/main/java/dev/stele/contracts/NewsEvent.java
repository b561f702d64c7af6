package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact on the topic {@value Topics#NEWS}, keyed by what it is about.
 *
 * <p>Delivery is at least once. A consumer ignores what it has already applied: {@link #eventId()} is unique, and
 * {@link #sequence()} counts from 1 without gaps within the {@link #stream()} that raised the event.
 */
public sealed interface NewsEvent
        permits RevisionReleased,
                PublicationOrdered,
                ArticleWithdrawn,
                TranslationApproved,
                TranslationCarriedOver,
                FrontCurated,
                AddressesMoved,
                SiteConfigured,
                MediaPublished,
                MediaTakenDown {

    /** Unique id of this fact; the same on every redelivery. */
    UUID eventId();

    /** Position within the stream, from 1. */
    long sequence();

    /** When it happened, by the clock of the service that raised it, in UTC. */
    Instant occurredAt();

    /** The record key: the article id, {@code front:home}, {@code redirects}, {@code site} or {@code media:} and an id. Facts of one key are in one order. */
    String key();

    /** The aggregate that counts {@link #sequence()}: the key itself, or article id + {@code /} + locale for translations. */
    default String stream() {
        return key();
    }
}
