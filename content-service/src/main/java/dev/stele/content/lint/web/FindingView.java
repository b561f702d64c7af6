package dev.stele.content.lint.web;

import dev.stele.content.lint.Finding;
import dev.stele.content.lint.FindingMessages;
import dev.stele.content.lint.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding as editors read it.
 *
 * @param pointer JSON pointer into {@code content}; {@code /sourceLocale} and {@code /targets/…} stand beside it
 * @param overridable whether a publication may pass it with a reason
 */
record FindingView(
        String rule,
        Severity severity,
        boolean overridable,
        String pointer,
        String message,
        @Nullable String excerpt) {

    static FindingView of(Finding f, Locale reader) {
        return new FindingView(
                f.rule().id(),
                f.rule().severity(),
                f.rule().blocks() && f.rule().isOverridable(),
                f.pointer(),
                FindingMessages.of(f, reader),
                f.excerpt());
    }
}
