package dev.stele.content.lint;

import java.util.List;

/** Overrides name rules that the house does not have, or that nobody may override. */
public final class UnknownRules extends RuntimeException {
    private final transient List<String> unknown;
    private final transient List<String> never;

    UnknownRules(List<String> unknown, List<String> never) {
        super("Rules that cannot be overridden", null, false, false);
        this.unknown = unknown;
        this.never = never;
    }

    public List<String> unknown() {
        return unknown;
    }

    public List<String> never() {
        return never;
    }
}
