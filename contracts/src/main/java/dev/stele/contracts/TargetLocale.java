package dev.stele.contracts;

/** A language that an article is to be translated into; BCP 47 tag. */
public record TargetLocale(String locale, boolean required) {}
