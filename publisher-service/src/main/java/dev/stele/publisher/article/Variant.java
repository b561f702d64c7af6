package dev.stele.publisher.article;

/**
 * The newest approved text of one revision in one language.
 *
 * @param version 0 for the language it was written in
 */
public record Variant(int version, String contentHash, String slug, Summary summary) {}
