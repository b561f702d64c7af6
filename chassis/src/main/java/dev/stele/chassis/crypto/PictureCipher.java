package dev.stele.chassis.crypto;

import dev.stele.contracts.MediaPublished;
import java.nio.charset.StandardCharsets;

/** Encryption of the bytes of {@link MediaPublished} in the log, each picture under its own key. */
public final class PictureCipher {

    private PictureCipher() {}

    /** The event with its bytes encrypted; they can be read as this rendition of this picture only. */
    public static MediaPublished encrypted(MediaPublished plain, byte[] key) {
        return plain.with(AesGcm.encrypt(AesGcm.key(key), plain.data(), context(plain)), true);
    }

    /** The event of a picture whose key is gone. */
    public static MediaPublished withoutBytes(MediaPublished event) {
        return event.with(new byte[0], true);
    }

    public static boolean isEncrypted(MediaPublished event) {
        return Boolean.TRUE.equals(event.encrypted());
    }

    /** @throws DecryptionFailed when the key is that of another picture, or the event was changed */
    public static MediaPublished decrypted(MediaPublished event, byte[] key) {
        return isEncrypted(event)
                ? event.with(AesGcm.decrypt(AesGcm.key(key), event.data(), context(event)), null)
                : event;
    }

    private static byte[] context(MediaPublished event) {
        return (event.mediaId() + "/" + event.name()).getBytes(StandardCharsets.UTF_8);
    }
}
