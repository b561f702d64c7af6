package dev.stele.content.article;

import dev.stele.contracts.PublicationMode;
import java.time.Instant;

/** The last order given for one locale. */
public record StandingOrder(String locale, int revision, PublicationMode mode, Instant at, String by) {}
