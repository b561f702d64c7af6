package dev.stele.content.article;

/**
 * A client's name for one request, so that a repetition makes no second article.
 *
 * @param key of one person; two people may use the same
 * @param request hash of the request it first came with
 */
public record IdempotencyKey(String key, String request) {}
