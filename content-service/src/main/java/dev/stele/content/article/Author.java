package dev.stele.content.article;

import java.time.Instant;

/** Who does something, and when. */
public record Author(String name, Instant at) {}
