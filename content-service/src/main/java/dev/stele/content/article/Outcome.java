package dev.stele.content.article;

/** An article after a request, and whether the request changed anything. */
public record Outcome(Article article, boolean changed) {}
