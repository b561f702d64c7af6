package dev.stele.website.search;

/** Nothing can be looked for so: too long, or not what a form would send. */
final class BadSearch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadSearch() {
        super(null, null, false, false);
    }
}
