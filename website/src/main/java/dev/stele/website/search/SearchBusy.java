package dev.stele.website.search;

/** Too many searches run at this moment. */
final class SearchBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchBusy() {
        super(null, null, false, false);
    }
}
