package dev.stele.content.media;

import dev.stele.content.media.Picture.Rendition;
import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns an upload into the sizes that pages show. */
@Component
class Renditions {
    /** A rendition and its bytes. */
    record Encoded(Rendition rendition, byte[] data) {}

    private final MediaSettings settings;

    Renditions(MediaSettings settings) {
        this.settings = settings;
    }

    /** Ascending by width; at least one. */
    List<Encoded> of(byte[] file, ImageHeader header) {
        settings.require(header);
        return encode(sizes(file, header));
    }

    private List<BufferedImage> sizes(byte[] file, ImageHeader header) {
        List<Integer> widths = settings.widthsFor(header.uprightWidth());
        double scale = (double) widths.getLast() / header.uprightWidth();
        BufferedImage largest = ImageShape.upright(
                ImageShape.scaled(
                        ImageDecoder.decode(file, header),
                        length(header.width() * scale),
                        length(header.height() * scale)),
                header.orientation());
        List<BufferedImage> sizes = new ArrayList<>(List.of(largest));
        for (int width : widths.subList(0, widths.size() - 1).reversed()) {
            BufferedImage larger = sizes.getLast();
            sizes.add(ImageShape.scaled(
                    larger, width, length((double) largest.getHeight() * width / largest.getWidth())));
        }
        Collections.reverse(sizes);
        return sizes;
    }

    /** Transparent pictures stay so where they fit an event; all renditions of one picture are of one type. */
    private List<Encoded> encode(List<BufferedImage> sizes) {
        List<Encoded> encoded = new ArrayList<>();
        if (ImageShape.transparent(sizes.getFirst())) {
            for (BufferedImage size : sizes) add(encoded, size, "image/png", ImageEncoder.png(size));
        }
        if (encoded.isEmpty()) {
            for (BufferedImage size : sizes) {
                add(encoded, size, "image/jpeg", ImageEncoder.jpeg(ImageShape.onWhite(size), settings.quality()));
            }
        }
        if (encoded.isEmpty()) {
            throw new NotTaken(NotTaken.Reason.TOO_MANY_PIXELS, "The picture does not become small enough for a page.");
        }
        return encoded;
    }

    private static void add(List<Encoded> encoded, BufferedImage image, String type, Optional<byte[]> data) {
        data.ifPresent(d -> encoded.add(
                new Encoded(new Rendition(image.getWidth(), image.getHeight(), type, sha256(d), d.length), d)));
    }

    private static int length(double exact) {
        return Math.max(1, (int) Math.round(exact));
    }

    static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
