package dev.stele.translation.desk;

/** Whoever drafts what a release has opened. */
@FunctionalInterface
public interface Drafts {

    /** Nobody does. */
    Drafts NONE = key -> {};

    /** Told once the new source is saved; must return at once, and what it fails to do is not done again. */
    void wanted(TranslationKey key);
}
