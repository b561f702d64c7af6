package dev.stele.content.lint;

import static dev.stele.content.lint.Severity.BLOCKING;
import static dev.stele.content.lint.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every rule of the house; what each one means stands in {@code docs/lint.md}. */
public enum HouseRule {
    NO_TEXT(BLOCKING, false),
    LOCALE_NOT_OF_SITE(BLOCKING, false),
    TARGET_NOT_OF_SITE(WARNING),
    SITE_NOT_SET_UP(WARNING),
    SECTION_UNKNOWN(BLOCKING),
    REQUIRED_LANGUAGE_MISSING(WARNING),
    HEADLINE_TOO_LONG(WARNING),
    SLUG_CHANGED(WARNING),
    OTHER_LANGUAGE(BLOCKING),
    OTHER_LANGUAGE_PERHAPS(WARNING),
    MIXED_ALPHABET(BLOCKING),
    TWO_ALPHABETS(WARNING),
    PARAGRAPH_TWICE(BLOCKING),
    PASSAGE_TWICE(BLOCKING),
    PULL_QUOTE(WARNING),
    HEADLINE_REPEATED(BLOCKING),
    PASSAGE_ELSEWHERE(BLOCKING),
    SENTENCE_ELSEWHERE(WARNING),
    PASSAGE_IN_DRAFT(WARNING),
    BOILERPLATE(WARNING),
    PLACEHOLDER(BLOCKING),
    FILE_NAME_AS_TEXT(BLOCKING),
    SAYS_PICTURE(WARNING),
    PICTURE_WITHOUT_ALT(BLOCKING),
    PICTURE_WITHOUT_CAPTION(WARNING),
    PICTURE_WITHOUT_CREDIT(WARNING),
    QUOTE_WITHOUT_SPEAKER(WARNING),
    DEAD_LINK(BLOCKING),
    LINK_TO_DRAFT(BLOCKING),
    LINK_NOT_LIVE_YET(WARNING),
    LINK_TO_OLD_ADDRESS(WARNING),
    DATELINE_IN_FUTURE(WARNING),
    DATELINE_WITHOUT_PLACE(WARNING),
    HEADING_EMPTY(BLOCKING),
    HEADING_TWICE(WARNING),
    HEADING_LEVEL_SKIPPED(WARNING),
    QUOTES_MIXED(WARNING),
    QUOTES_FOREIGN(WARNING),
    DOUBLE_SPACE(WARNING),
    HIDDEN_CHARACTER(BLOCKING),
    INVISIBLE_CHARACTER(WARNING),
    LINT_UNFINISHED(BLOCKING);

    private final Severity severity;
    private final boolean overridable;

    HouseRule(Severity severity) {
        this(severity, true);
    }

    HouseRule(Severity severity, boolean overridable) {
        this.severity = severity;
        this.overridable = overridable;
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }

    /** Whether a reason lets it pass; a page that nobody can use passes for no reason. */
    public boolean isOverridable() {
        return overridable;
    }

    public Severity severity() {
        return severity;
    }

    /** Stable name, by which it can be overridden: {@code paragraph-twice}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of that id, if there is one. */
    public static Optional<HouseRule> named(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
