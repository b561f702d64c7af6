package dev.stele.content.media;

/**
 * What the first bytes of a picture say.
 *
 * @param width as stored, before it is turned upright
 * @param height as stored, before it is turned upright
 * @param orientation EXIF orientation, 1 to 8
 */
record ImageHeader(String type, int width, int height, int orientation) {
    boolean lying() {
        return orientation >= 5;
    }

    int uprightWidth() {
        return lying() ? height : width;
    }

    int uprightHeight() {
        return lying() ? width : height;
    }
}
