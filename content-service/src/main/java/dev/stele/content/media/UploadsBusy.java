package dev.stele.content.media;

/** More pictures are being taken in than this machine can; the client may come again shortly. */
public final class UploadsBusy extends RuntimeException {
    UploadsBusy() {
        super("Other pictures are being taken in. Send it again in a moment; nothing was saved.", null, false, false);
    }
}
