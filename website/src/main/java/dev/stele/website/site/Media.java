package dev.stele.website.site;

/** One encoded picture. */
public record Media(String type, byte[] data) {}
