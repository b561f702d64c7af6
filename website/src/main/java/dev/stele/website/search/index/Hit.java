package dev.stele.website.search.index;

/** A text that was found, as it was when the index took it in. */
public record Hit(String article, String rendition, Shown shown) {}
