package dev.stele.content.media.web;

import dev.stele.content.media.PictureFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A picture as the answer to whoever may see it. */
public final class PictureAnswer {
    private PictureAnswer() {}

    public static ResponseEntity<byte[]> of(PictureFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=600")
                .body(file.data());
    }
}
