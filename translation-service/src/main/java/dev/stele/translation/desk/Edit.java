package dev.stele.translation.desk;

import java.time.Instant;

/** A reviewer's change of a submitted target; {@code before} is the translator's. */
public record Edit(String before, String by, Instant at) {}
