package dev.stele.content.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Progressive JPEGs, also with more scans than any camera or program writes. */
final class ProgressiveJpegs {
    private static final int SOS = 0xDA;

    private ProgressiveJpegs() {}

    static byte[] of(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The last scan again and again, until there are that many in all. */
    static byte[] withScans(int width, int height, int scans) {
        byte[] file = of(width, height);
        int end = file.length - 2;
        int from = lastScan(file);
        var all = new ByteArrayOutputStream();
        all.write(file, 0, end);
        for (int i = scansIn(file); i < scans; i++) all.write(file, from, end - from);
        all.write(file, end, 2);
        return all.toByteArray();
    }

    static int scansIn(byte[] file) {
        int scans = 0;
        for (int i = 0; i + 1 < file.length; i++) if (startsScan(file, i)) scans++;
        return scans;
    }

    private static int lastScan(byte[] file) {
        for (int i = file.length - 2; i >= 0; i--) if (startsScan(file, i)) return i;
        throw new IllegalArgumentException("no scan in " + Arrays.hashCode(file));
    }

    private static boolean startsScan(byte[] file, int at) {
        return (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == SOS;
    }
}
