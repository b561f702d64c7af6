package dev.stele.content.media;

/** Tells by its bytes what a file is; its name and the type that the client claims count for nothing. */
final class ImageSniffer {
    private ImageSniffer() {}

    static ImageHeader sniff(byte[] file) {
        Bytes bytes = new Bytes(file);
        if (bytes.has(0, "\u00FF\u00D8\u00FF")) return JpegHeader.read(bytes);
        if (bytes.has(0, PngHeader.SIGNATURE)) return PngHeader.read(bytes);
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) return WebpHeader.read(bytes);
        throw NotTaken.notAPicture("The file is not a JPEG, PNG or WebP picture.");
    }
}
