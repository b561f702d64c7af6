package dev.stele.newsroom.editor.slug;

/**
 * A slug that was not taken.
 *
 * @param fault why, in the person's words
 */
public record Attempt(String locale, String slug, String fault) {

    static final Attempt NONE = new Attempt("", "", "");

    public boolean isAbout(String other) {
        return locale.equals(other);
    }
}
