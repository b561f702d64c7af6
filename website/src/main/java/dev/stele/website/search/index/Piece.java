package dev.stele.website.search.index;

/** A piece of a text; {@code marked} when it is what was asked for. */
public record Piece(String text, boolean marked) {}
