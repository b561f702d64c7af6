package dev.stele.e2e.history.record;

/** Where a reader looked. */
public enum Representation {
    PAGE,
    API_ARTICLE,
    API_LIST,
    API_FRONT,
    ATOM,
    JSON_FEED,
    HOME,
    SECTION,
    SITEMAP,
    NEWS_SITEMAP,
    DRAFT_PROBE
}
