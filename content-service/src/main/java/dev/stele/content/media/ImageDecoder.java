package dev.stele.content.media;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pixels of a checked file; very large ones are read at a fraction of their size, which is all that pages need. */
final class ImageDecoder {
    private static final double MOST_IN_MEMORY = 12_000_000;
    private static final int AMPLE_SIDE = 2_400;

    private ImageDecoder() {}

    static BufferedImage decode(byte[] file, ImageHeader header) {
        ImageReader reader = reader(header.type());
        try (ImageInputStream input = new ByteArrayImageInputStream(file)) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                throw NotTaken.unreadable();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(header);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw NotTaken.unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static int step(ImageHeader header) {
        double pixels = (double) header.width() * header.height();
        int byMemory = (int) Math.ceil(Math.sqrt(pixels / MOST_IN_MEMORY));
        int bySide = Math.min(header.width(), header.height()) / AMPLE_SIDE;
        return Math.max(1, Math.max(byMemory, bySide));
    }

    private static ImageReader reader(String type) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) throw new IllegalStateException("no decoder for " + type);
        ImageReader first = readers.next();
        while (!first.getClass().getName().startsWith("com.twelvemonkeys") && readers.hasNext()) first = readers.next();
        return first;
    }
}
