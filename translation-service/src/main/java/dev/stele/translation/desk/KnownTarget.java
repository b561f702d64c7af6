package dev.stele.translation.desk;

/**
 * A translation that the desk has, without its text.
 *
 * @param revision of the source that it is for
 */
public record KnownTarget(TranslationKey key, int revision) {}
