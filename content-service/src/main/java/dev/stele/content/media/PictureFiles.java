package dev.stele.content.media;

import dev.stele.contracts.MediaRef;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bytes of pictures, by picture and size; no name that a client gave is part of an address. */
public interface PictureFiles {
    void keepOriginal(UUID picture, byte[] data);

    /** @param name of the rendition, as in {@link dev.stele.contracts.MediaRef#name} */
    void keep(UUID picture, String name, byte[] data);

    Optional<byte[]> original(UUID picture);

    Optional<byte[]> rendition(UUID picture, String name);

    /** Removes the original and every rendition; what is not there is no error. */
    void delete(Picture picture);

    /** The rendition of that width that every browser reads, or the original where no width is given. */
    default Optional<PictureFile> file(Picture picture, @Nullable Integer width) {
        return width == null
                ? original(picture.id()).map(data -> new PictureFile(picture.type(), data))
                : rendition(picture.id(), MediaRef.name(width, picture.baseType()))
                        .map(data -> new PictureFile(picture.baseType(), data));
    }
}
