package dev.stele.content.media;

import java.util.Optional;
import java.util.UUID;

/** Bytes of pictures, by picture and size; no name that a client gave is part of an address. */
public interface PictureFiles {
    void keepOriginal(UUID picture, byte[] data);

    /** @param name of the rendition, as in {@link dev.stele.contracts.MediaRef#name} */
    void keep(UUID picture, String name, byte[] data);

    Optional<byte[]> original(UUID picture);

    Optional<byte[]> rendition(UUID picture, String name);
}
