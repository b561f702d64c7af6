package dev.stele.content.lint;

import dev.stele.content.lint.Finding.Severity;
import dev.stele.contracts.ArticleContent;

/** One house rule. */
interface Rule {
    /** Stable name, by which it can be overridden. */
    String name();

    Severity severity();

    void check(ArticleContent content, Report report);

    /** Where a rule tells what it found. */
    @FunctionalInterface
    interface Report {
        void at(String pointer, String message);
    }
}
