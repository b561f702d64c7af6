package dev.stele.website.search.index;

/** A search was stopped because it used up its time. */
public final class SearchTimeout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchTimeout() {
        super(null, null, false, false);
    }
}
