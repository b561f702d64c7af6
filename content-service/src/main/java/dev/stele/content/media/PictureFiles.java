package dev.stele.content.media;

import java.util.Optional;
import java.util.UUID;

/** Bytes of pictures, by picture and size; no name that a client gave is part of an address. */
public interface PictureFiles {
    void keepOriginal(UUID picture, byte[] data);

    void keep(UUID picture, int width, byte[] data);

    Optional<byte[]> original(UUID picture);

    Optional<byte[]> rendition(UUID picture, int width);
}
