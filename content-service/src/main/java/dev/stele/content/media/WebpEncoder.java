package dev.stele.content.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * WebP by the library of the format's makers, which is native code and given our own pixels only. Where it cannot be
 * loaded, it says so once, and pictures are JPEG and PNG.
 */
final class WebpEncoder {
    private static final Logger LOG = LoggerFactory.getLogger(WebpEncoder.class);
    private static final float STEP = 0.1f;
    private static final float WORST = 0.3f;

    private final float quality;
    private final Supplier<WebPWriteParam> library;

    /** One for each quality, for good: the library never frees one. Null until the first picture. */
    private @Nullable List<WebPWriteParam> ready;

    WebpEncoder(MediaSettings settings) {
        this(settings.webpQuality(), () -> new WebPWriteParam(Locale.ROOT));
    }

    WebpEncoder(float quality, Supplier<WebPWriteParam> library) {
        this.quality = quality;
        this.library = library;
    }

    /** At the best quality at which it fits an event; empty when there is none, or no library for this machine. */
    Optional<byte[]> encode(BufferedImage image) {
        for (WebPWriteParam param : params()) {
            byte[] bytes = write(image, param);
            if (bytes.length <= ImageEncoder.LARGEST) return Optional.of(bytes);
        }
        return Optional.empty();
    }

    private synchronized List<WebPWriteParam> params() {
        List<WebPWriteParam> params = ready;
        if (params == null) {
            params = load();
            ready = params;
        }
        return params;
    }

    private List<WebPWriteParam> load() {
        List<WebPWriteParam> params = new ArrayList<>();
        try {
            for (float q = quality; q >= WORST; q -= STEP) params.add(param(q));
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("No WebP on this machine, pictures are JPEG and PNG only: {}", e.toString());
            return List.of();
        }
        return params;
    }

    private WebPWriteParam param(float q) {
        WebPWriteParam param = library.get();
        param.setCompressionType("Lossy");
        param.setCompressionQuality(q);
        // Half the time of the usual effort, for files that are a twentieth larger.
        param.setMethod(2);
        return param;
    }

    private static byte[] write(BufferedImage image, WebPWriteParam param) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
