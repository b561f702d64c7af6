package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;

/** The fingerprint under which the log knows a text. */
@FunctionalInterface
public interface ContentHash {

    /** SHA-256 of the canonical JSON, 64 hex digits. */
    String of(ArticleContent content);
}
