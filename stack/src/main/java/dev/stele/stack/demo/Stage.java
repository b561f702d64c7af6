package dev.stele.stack.demo;

/** How far the demo takes a story. */
enum Stage {
    /** Live in every language. */
    LIVE,
    /** Ordered in every language, and waiting for its Tajik translator. */
    NEEDED,
    /** Ordered in every language, and waiting for the reviewer of the Russian text. */
    IN_REVIEW,
    /** Live in every language, with a newer revision that nobody has translated yet. */
    STALE;

    boolean goesLive() {
        return this == LIVE || this == STALE;
    }

    boolean isTranslated(String locale) {
        return !(this == NEEDED && locale.equals("tg"));
    }

    boolean isApproved(String locale) {
        return isTranslated(locale) && !(this == IN_REVIEW && locale.equals("ru"));
    }
}
