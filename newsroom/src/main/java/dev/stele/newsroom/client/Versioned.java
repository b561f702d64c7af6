package dev.stele.newsroom.client;

/** What a service answered, with the ETag that the next change of it has to name. */
public record Versioned<T>(T body, String etag) {}
