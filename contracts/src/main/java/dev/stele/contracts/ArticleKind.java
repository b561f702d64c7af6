package dev.stele.contracts;

/** News, or a static or legal page. */
public enum ArticleKind {
    NEWS,
    PAGE
}
