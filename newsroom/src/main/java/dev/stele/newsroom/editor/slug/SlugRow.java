package dev.stele.newsroom.editor.slug;

/**
 * One language of an article and its address.
 *
 * @param slug as it stands now, empty when it is still to be made
 * @param livePath where readers find it, empty when they do not yet
 * @param path of the pages of this kind and language, to which the slug is added
 * @param begun whether there is a text in this language at all
 * @param changeable by the person who looks
 */
public record SlugRow(
        String locale, boolean source, String slug, String livePath, String path, boolean begun, boolean changeable) {

    /** The address that it has now or gets next, without the site. */
    public String nextPath() {
        return slug.isEmpty() ? "" : path + slug;
    }

    public boolean isLive() {
        return !livePath.isEmpty();
    }

    /** Whether readers will find it under another address than now. */
    public boolean isMoving() {
        return isLive() && !slug.isEmpty() && !livePath.equals(nextPath());
    }
}
