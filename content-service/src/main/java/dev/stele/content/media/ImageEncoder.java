package dev.stele.content.media;

import dev.stele.contracts.MediaPublished;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as bytes that fit an event; nothing of the original's metadata is left in them. */
final class ImageEncoder {
    /** Credit and rights are put into the file afterwards, and it must fit an event still. */
    static final int LARGEST = MediaPublished.MAX_BYTES - RightsNotice.MOST_BYTES;

    private static final float STEP = 0.1f;
    private static final float WORST = 0.3f;

    private ImageEncoder() {}

    /** Empty when it does not fit. */
    static Optional<byte[]> png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fitting(bytes);
    }

    /** At the given quality, or at a lower one if it does not fit otherwise; empty when it never does. */
    static Optional<byte[]> jpeg(BufferedImage image, float quality) {
        for (float q = quality; q >= WORST; q -= STEP) {
            Optional<byte[]> bytes = fitting(write(image, q));
            if (bytes.isPresent()) return bytes;
        }
        return Optional.empty();
    }

    private static ByteArrayOutputStream write(BufferedImage image, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes;
    }

    private static Optional<byte[]> fitting(ByteArrayOutputStream bytes) {
        return bytes.size() <= LARGEST ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }
}
